import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records that somebody asked again after the closing of a case.
struct CaseFollowUp: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup",
    abstract: "Record that somebody asked again after the closing, and what came of it.")
  static let example = EmbeddedFile.exampleFollowup

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let desk = member.desk
    let entry = try FollowUpFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    _ = try await member.perform(FollowUpCase(number: number, talk: entry.talk, note: entry.note))
    if entry.talk.answers.values.contains(.yes) {
      Answer.note(ConferencePhrase.reopen.text(in: member.language, ["number": number]))
    }
    return number
  }
}
