import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records that a person consented to a hand-over, or refused it.
struct ConsentRecordCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a consent or a refusal.")
  static let example = EmbeddedFile.exampleConsent

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let desk = member.desk
    let entry = try ConsentFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    let terms = entry.terms(recipient: try member.body(named: entry.recipient), procedure: desk.procedure)
    _ = try await member.perform(RecordConsent(number: number, terms: terms, isGiven: entry.isGiven))
    return number
  }
}
