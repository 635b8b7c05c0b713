import ArgumentParser
import Clearing
import Config
import Rulebook

/// Records an incident without a case.
struct IncidentRecord: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "record", abstract: "Record an incident.")
  static let example = EmbeddedFile.exampleIncident

  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let entry = try IncidentFile.read(
      record.text, name: record.name, today: member.desk.today, taxonomy: member.desk.taxonomy)
    return try await member.perform(RecordIncident(entry)).number
  }
}
