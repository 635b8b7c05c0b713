import ArgumentParser
import Clearing
import Config
import Rulebook

/// Closes a case.
struct CaseClose: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "close", abstract: "Close a case.")
  static let example = EmbeddedFile.exampleCaseClosing

  @Argument(help: "The case's number.") var number: String?
  @Option(name: .long, help: "The reason as a code; outcomes need --file.") var reason: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let closing = try ClosingFile.read(record.text, name: record.name, taxonomy: member.desk.taxonomy)
    _ = try await member.perform(CloseCase(number: number, closing: closing))
    return number
  }

  /// A reason alone makes a record of its own.
  func record() throws -> RecordText { try file.read(orReason: reason) }
}
