import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records that a person widened a consent or made it last longer.
struct ConsentExtend: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Record that a consent covers more or lasts longer: a new declaration.")
  static let example = EmbeddedFile.exampleConsent

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let desk = member.desk
    let entry = try ConsentFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    guard entry.isGiven else { throw ValidationError("'given: no' extends nothing. Use consent record.") }
    let terms = entry.terms(recipient: try member.body(named: entry.recipient), procedure: desk.procedure)
    _ = try await member.perform(ExtendConsent(number: number, terms: terms))
    return number
  }
}
