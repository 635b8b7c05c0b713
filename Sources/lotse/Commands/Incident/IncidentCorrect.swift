import ArgumentParser
import Clearing
import Config
import ReadModel
import Rulebook

/// Corrects an incident; the old value stays in the history.
struct IncidentCorrect: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "correct", abstract: "Correct an incident.")
  static let example = EmbeddedFile.exampleIncidentCorrection

  @Argument(help: "The incident's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let desk = member.desk
    let row = try await member.incident(number)
    let change = try IncidentCorrectionFile.read(
      record.text, name: record.name, today: desk.today, taxonomy: desk.taxonomy)
    let command = CorrectIncident(
      number: number, core: change.core(from: row.core), narrative: change.narrative,
      exactPlace: change.exactPlace, policeNumber: change.policeNumber)
    _ = try await member.perform(command)
    return number
  }
}
