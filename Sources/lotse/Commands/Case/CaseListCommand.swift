import ArgumentParser
import ReadModel

/// Lists the cases that the member may read.
struct CaseListCommand: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List cases.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let labels = member.labels
    let list = try await member.cases()
    if format == .json { return Answer.json(["cases": list.rows.map { CaseLine($0, labels) }]) }
    for row in list.rows {
      let due = row.due.map(labels.day) ?? "-"
      Answer.line(
        "\(row.number)  \(row.status.rawValue)  \(due)  \(row.place)  \(labels.label(.acts, row.topic))")
    }
  }
}
