import ArgumentParser
import Clearing
import Config
import Rulebook

/// Calls bodies that have to do with a case to one table.
struct ConferenceCall: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Call a case conference: only bodies with the case, only what the person consented to.")
  static let example = EmbeddedFile.exampleConference

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let desk = member.desk
    let entry = try ConferenceFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    let made = try await member.perform(
      CallConference(
        number: number, on: entry.on, bodies: try entry.bodies.map(member.body), classes: entry.classes,
        reason: entry.reason, confirmation: entry.confirmation)
    ).number
    if let made { Answer.note(ConferencePhrase.tell.text(in: member.language, ["number": made])) }
    return made
  }
}
