import Clearing
import Config
import ReadModel

/// One thing that is due, as a line or as JSON.
struct DueLine: Encodable {
  let kind: String
  let number: String
  let deadline: Int?
  let rule: String?
  let version: String?
  let due: String?
  let statutoryEnd: String?
  let missing: [String]
  let ask: [String]
  let isOverdue: Bool
  private let row: DueRow

  private enum CodingKeys: String, CodingKey {
    case kind, number, deadline, rule, version, due, statutoryEnd, missing, ask, isOverdue
  }

  init(_ row: DueRow, _ member: MemberSession) {
    self.row = row
    kind = row.kind.rawValue
    number = row.number
    deadline = row.deadline
    rule = row.rule
    version = row.version
    due = row.due?.text
    statutoryEnd = row.statutory?.text
    missing = row.missing
    let facts = row.rule.flatMap { member.desk.deadlines.rule($0, on: nil) }?.starts
    ask = row.missing.map { facts?.fact($0)?.question.text(in: member.language) ?? $0 }
    isOverdue = row.isOverdue
  }

  /// The line for a person: day, what, number, rule with version, reserve, what to ask.
  func text(_ member: MemberSession) -> String {
    let language = member.language
    let when = due ?? DuePhrase.notStartedYet.text(in: language)
    let what = DuePhrase(row.kind).text(in: language)
    let place = deadline.map { "\(number)/\($0)" } ?? number
    var parts = ["\(when)  \(what)  \(place)"]
    if isOverdue { parts.append(DuePhrase.overdue.text(in: language)) }
    if let rule {
      let title = member.desk.deadlines.rule(rule, on: nil)?.title.text(in: language)
      parts.append(
        DuePhrase.byRule.text(
          in: language,
          ["title": title.map { "\($0) (\(rule))" } ?? rule, "version": version ?? "-"]))
    }
    if let statutoryEnd { parts.append(DuePhrase.reserve.text(in: language, ["end": statutoryEnd])) }
    if !ask.isEmpty {
      parts.append(DuePhrase.ask.text(in: language, ["questions": ask.joined(separator: " ")]))
    }
    return parts.joined(separator: "; ")
  }

  /// What a calendar may show: the kind of thing and the public name of its rule.
  static func calendarTitle(_ row: DueRow, _ member: MemberSession) -> String {
    let kind = DuePhrase(row.kind).text(in: member.language)
    let title = row.rule.flatMap { member.desk.deadlines.rule($0, on: nil) }?.title.text(in: member.language)
    return "Lotse: " + [kind, title].compactMap { $0 }.joined(separator: ", ")
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
    }
  }
}

/// The answer to a deadline that was recorded.
struct RecordedDeadline: Encodable {
  let number: String
  let deadline: Int
  let rule: String
  let version: String
  let rawEnd: String?
  let statutoryEnd: String?
  let safeEnd: String?
  let missing: [String]
  let ask: [String]

  /// Shows the deadline of that number in a case, the newest when none is named.
  static func show(
    _ number: String, _ deadline: Int?, _ member: MemberSession, _ format: OutputFormat
  ) async throws {
    let desk = try await member.session.desk()
    guard let id = desk.world.numbers[number], let file = desk.world.cases[id],
      let state = deadline.flatMap(file.deadline) ?? file.deadlines.last
    else { throw Refusal.notFoundOrNotPermitted }
    let record = state.record
    let rule = desk.deadlines.rule(record.rule, on: nil)
    let answer = RecordedDeadline(
      number: number, deadline: record.deadline, rule: record.rule, version: record.version,
      rawEnd: record.ends?.raw.text, statutoryEnd: record.ends?.statutory.text,
      safeEnd: record.ends?.safe.text, missing: record.missing,
      ask: record.missing.map { rule?.starts.fact($0)?.question.text(in: member.language) ?? $0 })
    if format == .json { return Answer.json(answer) }
    for line in answer.lines(rule, record, member.language) { Answer.line(line) }
  }

  private func lines(
    _ rule: DeadlineRule?, _ record: DeadlineRecorded, _ language: Language
  ) -> [String] {
    var lines = [
      DeadlinePhrase.computedTitle.text(
        in: language,
        [
          "title": "\(number)/\(deadline): \(rule?.title.text(in: language) ?? record.rule)",
          "rule": record.rule, "statute": rule?.statute ?? "-", "version": version,
        ])
    ]
    if let safeEnd, let statutoryEnd, let rawEnd {
      lines += [
        DeadlinePhrase.safeEnd.text(in: language, ["end": safeEnd]),
        DeadlinePhrase.statutoryEnd.text(in: language, ["end": statutoryEnd]),
        DeadlinePhrase.rawEnd.text(in: language, ["end": rawEnd]),
      ]
    } else {
      lines.append(DuePhrase.ask.text(in: language, ["questions": ask.joined(separator: " ")]))
    }
    if let note = rule?.note {
      lines.append(DeadlinePhrase.note.text(in: language, ["note": note.text(in: language)]))
    }
    return lines + [DeadlinePhrase.informs.text(in: language)]
  }
}
