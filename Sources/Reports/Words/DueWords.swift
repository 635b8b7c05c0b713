import Clearing
import Config
import ReadModel

/// What is due, in words: the same on the screen and at the command line.
public struct DueWords {
  private let desk: Desk
  private let language: Language

  /// The words by the rules that the alliance has and had.
  public init(_ desk: Desk, _ language: Language) {
    self.desk = desk
    self.language = language
  }

  /// The kind of thing.
  public func what(_ row: DueRow) -> String { DuePhrase(row.kind).text(in: language) }

  /// The public name of the rule, as far as there is one.
  public func title(_ row: DueRow) -> String? {
    rule(row)?.title.text(in: language)
  }

  /// The rule as the version says that the deadline was computed by; as it is now where nobody knows that version any more.
  private func rule(_ row: DueRow) -> DeadlineRule? {
    guard let name = row.rule else { return nil }
    let known = row.version.flatMap(desk.world.rules.deadlines.version)?.rule(name, on: nil)
    return known ?? desk.deadlines.rule(name, on: nil)
  }

  /// What to ask for again before a deadline can start.
  public func questions(_ row: DueRow) -> [String] {
    let facts = rule(row)?.starts
    return row.missing.map { facts?.fact($0)?.question.text(in: language) ?? $0 }
  }

  /// That it has passed, the rule with its version, the end by law as a reserve, and what to ask.
  public func details(_ row: DueRow) -> [String] {
    var parts: [String] = []
    if row.isOverdue { parts.append(say(.overdue)) }
    if let rule = row.rule {
      let name = title(row).map { "\($0) (\(rule))" } ?? rule
      parts.append(say(.byRule, ["title": name, "version": row.version ?? "-"]))
    }
    if let end = row.statutory { parts.append(say(.reserve, ["end": end.text])) }
    let questions = questions(row)
    if !questions.isEmpty { parts.append(say(.ask, ["questions": questions.joined(separator: " ")])) }
    return parts
  }

  /// The details as one line.
  public func detail(_ row: DueRow) -> String { details(row).joined(separator: "; ") }

  private func say(_ phrase: DuePhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }
}

extension DuePhrase {
  /// The word for a kind of thing that is due.
  init(_ kind: DueKind) {
    switch kind {
    case .offerToAnswer: self = .offerToAnswer
    case .offerWaiting: self = .offerWaiting
    case .contact: self = .contact
    case .deadline: self = .deadline
    case .notStarted: self = .notStarted
    case .consentEnding: self = .consentEnding
    case .breach: self = .breach
    case .conference: self = .conference
    case .conferenceTask: self = .conferenceTask
    case .followUp: self = .followUp
    }
  }
}
