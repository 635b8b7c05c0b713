import ArgumentParser
import Clearing
import Config
import Rulebook

/// Adds a counselling note to a case.
struct CaseNote: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Add a note to a case.")
  static let example = EmbeddedFile.exampleCaseNote

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let note = try NoteFile.read(record.text, name: record.name)
    _ = try await member.perform(NoteCase(number: number, text: note))
    return number
  }
}
