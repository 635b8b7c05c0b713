import ArgumentParser
import Clearing
import Config
import Interchange
import ReadModel

/// Shows one incident: its codes, what it is tied to, and what happened to it.
struct IncidentShow: MemberCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show an incident.")

  @Argument(help: "The incident's number.") var number: String
  @OptionGroup var common: CommonOptions

  func answer(_ member: MemberSession) async throws {
    let view = try await member.incidentView(number)
    let labels = member.labels
    let history = view.history.lines.map { HistoryLine($0, labels) }
    if format == .json { return Answer.json(IncidentPage(view, history)) }
    let core = view.row.core
    let acts = core.acts.map { labels.label(.acts, $0) }.joined(separator: ", ")
    Answer.line(
      "\(view.row.number)  \(core.occurred.from.map(labels.day) ?? "-")  \(core.area.label)  \(acts)")
    if !view.same.isEmpty {
      let numbers = ["numbers": view.same.joined(separator: ", ")]
      Answer.line(IncidentPhrase.same.text(in: labels.language, numbers))
    }
    for tied in view.series {
      let tie = IncidentPhrase(rawValue: tied.tie.rawValue)?.text(in: labels.language) ?? ""
      Answer.line("\(tied.number): \(tie)")
    }
    for line in history { Answer.line(line.text) }
  }
}

/// One incident with its ties and its history.
private struct IncidentPage: Encodable {
  let incident: IncidentListing.Incident
  let same: [String]
  let series: [Tied]
  let history: [HistoryLine]

  struct Tied: Encodable {
    let number: String
    let tie: String
  }

  init(_ view: IncidentView, _ history: [HistoryLine]) {
    incident = IncidentListing.Incident(view.row)
    same = view.same
    series = view.series.map { Tied(number: $0.number, tie: $0.tie.rawValue) }
    self.history = history
  }
}
