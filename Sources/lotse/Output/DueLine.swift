import Clearing
import Config
import ReadModel
import Reports

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
    ask = DueWords(member.desk, member.language).questions(row)
    isOverdue = row.isOverdue
  }

  /// The line for a person: day, what, number, rule with version, reserve, what to ask.
  func text(_ member: MemberSession) -> String {
    let words = DueWords(member.desk, member.language)
    let when = due ?? DuePhrase.notStartedYet.text(in: member.language)
    let place = deadline.map { "\(number)/\($0)" } ?? number
    return (["\(when)  \(words.what(row))  \(place)"] + words.details(row)).joined(separator: "; ")
  }

  /// What a calendar may show: the kind of thing and the public name of its rule.
  static func calendarTitle(_ row: DueRow, _ member: MemberSession) -> String {
    let words = DueWords(member.desk, member.language)
    return "Lotse: " + [words.what(row), words.title(row)].compactMap { $0 }.joined(separator: ", ")
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
    let rule =
      desk.world.rules.deadlines.version(record.version)?.rule(record.rule, on: nil)
      ?? desk.deadlines.rule(record.rule, on: nil)
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
