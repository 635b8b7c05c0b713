import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records that a person released the body from its secrecy towards another one.
struct ConsentRelease: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Record a release from secrecy: a declaration of its own.",
    discussion: "The file is that of a consent. Taken back by: lotse consent withdraw NUMBER --release")
  static let example = EmbeddedFile.exampleConsent

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let desk = member.desk
    let entry = try ConsentFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    guard entry.isGiven else { throw ValidationError("'given: no' releases from nothing.") }
    let terms = entry.release(
      recipient: try member.body(named: entry.recipient), explainedBy: entry.explainedBy ?? desk.memberName,
      procedure: desk.procedure)
    _ = try await member.perform(ReleaseSecrecy(number: number, .give(terms)))
    return number
  }
}
