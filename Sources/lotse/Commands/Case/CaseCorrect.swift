import ArgumentParser
import Clearing
import Config
import Rulebook

/// Corrects a case; old values stay in the history.
struct CaseCorrect: RecordCommand {
  static let configuration = CommandConfiguration(commandName: "correct", abstract: "Correct a case.")
  static let example = EmbeddedFile.exampleCaseCorrection

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let view = try await member.caseView(number)
    let change = try CaseCorrectionFile.read(
      record.text, name: record.name, today: member.desk.today, taxonomy: member.desk.taxonomy)
    let known = view.persons.map { OpenCase.Affected(person: $0.record, contact: $0.contacts.first) }
    _ = try await member.perform(
      CorrectCase(number: number, cover: change.cover(from: view.cover), persons: change.persons(from: known))
    )
    return number
  }
}
