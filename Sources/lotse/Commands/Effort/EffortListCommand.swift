import ArgumentParser
import Clearing
import ReadModel
import Reports

/// The hours of coordination that the bodies noted.
struct EffortListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Hours of coordination by body and half-year.")

  static let documents: Set<DocumentFormat> = [.csv, .odt]

  @Option(name: .long, help: "2026-H1, 2026-H2 or 2026; all if left out.") var period: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let period = try period.map { try member.period($0) }
    let list = EffortList(member.desk.world, period: period)
    try give(EffortPaper.paper(list, period: period, member.programmeWords)) {
      Answer.json(EffortPage(minutes: list.minutes, effort: list.rows.map { EffortLine($0, member.labels) }))
    }
  }
}

/// The answer of `effort list`.
struct EffortPage: Encodable {
  let minutes: Int
  let effort: [EffortLine]
}
