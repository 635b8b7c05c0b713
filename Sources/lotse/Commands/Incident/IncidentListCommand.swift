import ArgumentParser
import Interchange
import ReadModel

/// Lists the incidents that the member may read.
struct IncidentListCommand: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List incidents.")

  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let labels = member.labels
    let list = try await member.incidents()
    if format == .json { return Answer.json(IncidentListing(list.rows)) }
    for row in list.rows {
      let day = row.core.occurred.from.map(labels.day) ?? "-"
      let acts = row.core.acts.map { labels.label(.acts, $0) }.joined(separator: ", ")
      let numbers = ([row.number] + row.same).joined(separator: " = ")
      Answer.line("\(numbers)  \(day)  \(row.core.area.label)  \(acts)")
    }
  }
}
