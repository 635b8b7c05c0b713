import ArgumentParser
import Clearing
import Config
import Rulebook

/// Adds a note to an incident.
struct IncidentNote: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Add a note to an incident.")
  static let example = EmbeddedFile.exampleIncidentNote

  @Argument(help: "The incident's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let note = try NoteFile.read(record.text, name: record.name)
    _ = try await member.perform(NoteIncident(number: number, text: note))
    return number
  }
}
