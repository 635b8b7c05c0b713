import ArgumentParser
import Casework
import Clearing
import Config
import ReadModel
import Rulebook

/// Asks to hand something over without consent.
struct DisclosureRequest: RecordCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: "Ask to hand something over without consent, with ground and facts.")
  static let example = EmbeddedFile.exampleDisclosure

  @Argument(help: "The case's number.") var number: String?
  @OptionGroup var file: FileOption
  @OptionGroup var common: CommonOptions

  func carryOut(_ record: RecordText, _ member: MemberSession) async throws -> String? {
    let number = try Number.required(number)
    let entry = try DisclosureFile.read(record.text, name: record.name, taxonomy: member.desk.taxonomy)
    let request = RequestDisclosure(
      number: number, recipient: try member.body(named: entry.recipient), ground: entry.ground,
      classes: entry.classes, facts: entry.facts, isImmediate: entry.isImmediate,
      approver: try entry.approver.map(member.body))
    let made = try await member.perform(request).number
    try await sayNext(made, member)
    return made
  }

  /// Says on stderr what comes next, so that the number alone stays the answer.
  private func sayNext(_ made: String?, _ member: MemberSession) async throws {
    let desk = try await member.session.desk()
    guard let made, let state = desk.world.disclosure(made) else { return }
    let labels = member.labels
    guard let until = state.request.reviewBy else {
      return Answer.note(
        DeclarationPhrase.reviewedNote.text(
          in: member.language, ["number": made, "approver": labels.body(state.request.approver)]))
    }
    Answer.note(
      DeclarationPhrase.immediateNote.text(
        in: member.language, ["number": made, "until": AllianceClock.text(until)]))
  }
}
