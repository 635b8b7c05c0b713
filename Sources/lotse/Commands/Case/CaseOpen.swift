import ArgumentParser
import Config
import Rulebook

/// Opens a case: incident, file, persons and contacts in one entry.
struct CaseOpen: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open a case.")
  static let example = EmbeddedFile.exampleCase

  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let command = try CaseFile.read(
      record.text, name: record.name, today: member.desk.today, taxonomy: member.desk.taxonomy)
    return try await member.perform(command).number
  }
}
