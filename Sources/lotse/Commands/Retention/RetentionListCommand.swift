import ArgumentParser
import Clearing
import Config
import ReadModel

/// Lists what may be erased because its period is over. Nothing is erased by listing it, or by a day passing.
struct RetentionListCommand: MemberCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what is due to be erased now or soon; nothing is erased by itself.")

  @Option(name: .long, help: "Up to this day: 2026-12-31. Ninety days from today otherwise.") var until:
    String?
  @OptionGroup var common: CommonOptions

  private static let days = 90

  func answer(_ member: MemberSession) async throws {
    let desk = member.desk
    let last = try until.map(Number.day) ?? desk.today.adding(days: Self.days)
    let rows = RetentionList(
      desk.world, reader: desk.reader, today: desk.today, rules: desk.retention, until: last
    ).rows
    let lines = rows.map { RetentionLine($0, member.labels) }
    if format == .json { return Answer.json(["proposals": lines]) }
    if lines.isEmpty { return Answer.line(ErasurePhrase.nothing.text(in: member.language)) }
    for (row, line) in zip(rows, lines) { Answer.line(line.text(row, member.labels)) }
  }
}
