import ArgumentParser
import Clearing
import Config

/// Undoes a tie between two incidents, or decides that two which look like one are two.
struct IncidentUnlink: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink", abstract: "Undo a tie between two incidents, or say that they are two.")

  @Argument(help: "One incident's number.") var number: String
  @Argument(help: "The other one's.") var other: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let numbers = [number, other].map(FileNumber.normalized)
    _ = try await member.perform(UnlinkIncidents(number: numbers[0], other: numbers[1]))
    if format == .json { return Answer.json(TiedNumbers(numbers: numbers, tie: nil)) }
    let words = ["numbers": numbers.joined(separator: ", ")]
    Answer.line(IncidentPhrase.unlinked.text(in: member.language, words))
  }
}
