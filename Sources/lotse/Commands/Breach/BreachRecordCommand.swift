import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records a breach of personal data and starts its clock of 72 hours.
struct BreachRecordCommand: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Record a breach; its clock of 72 hours starts with the awareness.")
  static let example = EmbeddedFile.exampleBreach

  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let entry = try BreachFile.read(record.text, name: record.name)
    return try await member.perform(RecordBreach(aware: entry.aware, account: entry.account)).number
  }
}
