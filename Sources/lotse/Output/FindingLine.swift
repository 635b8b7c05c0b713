import Clearing
import Config
import ReadModel
import TerminalKit

/// Words for the alliance in an answer.
struct FindingLine: Encodable {
  let number: String
  let body: String
  let period: String
  let kind: String
  let ground: String?
  let approvedOn: String?
  let audience: String
  let standing: String
  let author: String
  let reviewer: String?
  let text: String
  let english: String?

  enum CodingKeys: String, CodingKey {
    case number, body, period, kind, ground, audience, standing, author, reviewer, text, english
    case approvedOn = "approved_on"
  }

  private let row: FindingList.Row

  init(_ row: FindingList.Row, _ labels: Labels) {
    let finding = row.state.finding
    self.row = row
    number = row.state.number
    body = labels.code(row.state.owner)
    period = finding.period
    kind = finding.kind.rawValue
    ground = finding.ground?.rawValue
    approvedOn = finding.approvedOn?.description
    audience = finding.audience.rawValue
    standing = row.standing.rawValue
    author = labels.member(row.state.author)
    reviewer = row.state.reviewer.map(labels.member)
    text = finding.text.german
    english = finding.text.english
  }

  /// The same as lines: what it is and how far, then the words.
  func lines(_ labels: Labels) -> [String] {
    let language = labels.language
    func say(_ phrase: FindingPhrase, _ values: [String: String] = [:]) -> String {
      phrase.text(in: language, values)
    }
    let who = ["number": number, "author": author, "reviewer": reviewer ?? ""]
    let state: String
    switch row.standing {
    case .written: state = say(.written, who)
    case .reviewed: state = say(.reviewed, who)
    case .released: state = say(.released)
    }
    let readers = row.state.finding.audience == .public ? FindingPhrase.everybody : .alliance
    let head = say(
      .line,
      [
        "number": number, "period": period, "kind": kindWords(labels), "readers": say(readers),
        "standing": state,
      ])
    let words = [text, english].compactMap { $0 }.map { "  " + SafeText($0).printable }
    return [head] + words
  }

  private func kindWords(_ labels: Labels) -> String {
    switch (row.state.finding.kind, row.state.finding.ground) {
    case (.finding, _): return FindingPhrase.finding.text(in: labels.language)
    case (.proposal, _): return FindingPhrase.proposal.text(in: labels.language)
    case (.example, .approved):
      let day = row.state.finding.approvedOn.map(labels.day) ?? ""
      return FindingPhrase.approved.text(in: labels.language, ["day": day])
    case (.example, _): return FindingPhrase.composite.text(in: labels.language)
    }
  }
}
