import ArgumentParser
import Clearing
import Config
import ReadModel
import Reports

/// Lists decisions with their mandates.
struct DecisionListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List mandates: who is responsible, how far they are, when somebody looks again.")
  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Flag(name: .long, help: "Only open mandates.") var open = false
  @Flag(name: .long, help: "Only what is due for control today, or late.") var due = false
  @Flag(name: .long, help: "Only what is late.") var overdue = false
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let view = try await member.control()
    let filter: ControlView.Filter = overdue ? .overdue : due ? .due : open ? .open : .all
    let rows = view.rows(filter)
    let paper = Paper(rows, asOf: view.today, member.controlWords)
    try give(paper) { Answer.json(["mandates": rows.map { MandateLine($0, member.labels) }]) }
  }
}
