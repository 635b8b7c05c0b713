import ArgumentParser
import Clearing
import Config
import Rulebook

/// Offers words to the alliance.
struct FindingRecord: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Write a structural finding, a proposal or an example.",
    discussion:
      "Only your body reads it until a second person has reviewed it. No case, no person, no number.")
  static let example = EmbeddedFile.exampleFinding

  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let finding = try FindingFile.read(record.text, name: record.name, today: member.desk.today)
    return try await member.perform(RecordFinding(finding)).number
  }
}
