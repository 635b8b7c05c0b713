import ArgumentParser
import Clearing
import Config
import Rulebook

/// Adds to a report what the reporter said later, or what the reporter is to be asked or told.
struct ReportAdd: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add what the reporter said later, or what to ask or tell the reporter.")
  static let example = EmbeddedFile.exampleReportAddition

  @Argument(help: "The report's number.") var number: String?
  @Flag(name: .long, help: "It is the body's question or answer.") var answer = false
  @Flag(name: .long, help: "Keep the words although they may tell who the reporter is.") var asIs = false
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let text = try NoteFile.read(record.text, name: record.name)
    _ = try await member.perform(
      AddToReport(number: number, text: text, isAnswer: answer, isChecked: asIs))
    return number
  }
}
