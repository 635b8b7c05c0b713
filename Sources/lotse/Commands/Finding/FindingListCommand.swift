import ArgumentParser
import Clearing
import Config
import ReadModel

/// Words for the alliance, with how far they are.
struct FindingListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List texts for the alliance, with who still has to review them.")

  @Option(name: .long, help: "2026-H1, 2026-H2 or 2026; all if left out.") var period: String?
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let period = try period.map { try member.period($0) }
    let desk = member.desk
    let list = FindingList(desk.world, reader: desk.reader, today: desk.today, period: period)
    let lines = list.rows.map { FindingLine($0, member.labels) }
    if format == .json { return Answer.json(["findings": lines]) }
    if lines.isEmpty { return Answer.line(FindingPhrase.none.text(in: member.language)) }
    for line in lines { for text in line.lines(member.labels) { Answer.line(text) } }
  }
}
