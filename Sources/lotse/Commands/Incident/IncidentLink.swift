import ArgumentParser
import Clearing
import Config

/// Holds recorded incidents to be one event, or parts of one series.
struct IncidentLink: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Hold incidents to be one, or parts of one series.")

  @Argument(help: "The numbers of two incidents or more.") var numbers: [String]
  @Option(
    name: .customLong("as"),
    help: "What ties them: same_incident (counted once), or a series: same_side, same_place, same_affected.")
  var tie: String = IncidentTie.sameIncident.rawValue
  @Option(name: .long, help: "How many persons were affected in all, as the bodies said.") var persons: Int?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard numbers.count > 1 else { throw ValidationError("Name two incidents or more.") }
    guard IncidentTie(rawValue: tie) != nil else {
      let words = IncidentTie.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(tie)' is none of: \(words).")
    }
  }

  func answer(_ member: MemberSession) async throws {
    let numbers = numbers.map(FileNumber.normalized)
    let tie = IncidentTie(rawValue: tie) ?? .sameIncident
    _ = try await member.perform(LinkIncidents(numbers: numbers, tie: tie, persons: persons))
    if format == .json { return Answer.json(TiedNumbers(numbers: numbers, tie: tie.rawValue)) }
    let words = ["numbers": numbers.joined(separator: ", ")]
    Answer.line(IncidentPhrase.linked.text(in: member.language, words))
  }
}

/// Incidents and what ties them now; nil for nothing.
struct TiedNumbers: Encodable {
  let numbers: [String]
  let tie: String?
}
