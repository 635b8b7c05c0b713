import ArgumentParser
import Clearing
import Config
import Rulebook

/// Takes a closed case up again.
struct CaseReopen: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "reopen", abstract: "Reopen a closed case.")
  static let example = EmbeddedFile.exampleCaseReopening

  @Argument(help: "The case's number.") var number: String?
  @Option(name: .long, help: "The reason as a code.") var reason: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let code = try ReopeningFile.read(record.text, name: record.name, taxonomy: member.desk.taxonomy)
    _ = try await member.perform(ReopenCase(number: number, reason: code))
    return number
  }

  /// A reason alone makes a record of its own.
  func record() throws -> RecordText { try file.read(orReason: reason) }
}
