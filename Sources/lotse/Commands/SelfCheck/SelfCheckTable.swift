import Foundation
import Interchange

/// Whose answers a table of answers holds.
struct SelfCheckHead {
  let cycle: String?
  let view: String?
  let overall: String?
  let lead: String?
}

/// Answers as a table, turned into the form that the self-check's file has.
enum SelfCheckTable {
  /// One answer.
  struct Row {
    /// The line it stands on.
    let line: Int
    let criterion: String
    let value: String
    var reason = ""
    var evidence = ""
  }

  /// The record itself, or that of a table of answers.
  static func record(_ text: RecordText, _ head: SelfCheckHead) throws -> RecordText {
    let begin = text.text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }.prefix { !$0.isNewline }.lowercased()
    guard begin.hasPrefix("criterion,") || begin.hasPrefix("criterion;") else { return text }
    let delimiter: Character = begin.hasPrefix("criterion;") ? ";" : ","
    var reader = try CSVReader(Array(text.text.utf8), delimiter: delimiter)
    let columns = reader.header.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    guard let value = columns.firstIndex(of: "value") else { throw UsageFault.badAnswer }
    let (reason, evidence) = (columns.firstIndex(of: "reason"), columns.firstIndex(of: "evidence"))
    var rows: [Row] = []
    while let (line, row) = reader.nextRow() {
      let fields = try row.get()
      rows.append(
        Row(
          line: line, criterion: fields[0], value: fields[value], reason: reason.map { fields[$0] } ?? "",
          evidence: evidence.map { fields[$0] } ?? ""))
    }
    return try record(rows, name: text.name, head)
  }

  /// The record of answers: each stands on its own line again, so that a fault is named where it is.
  static func record(_ rows: [Row], name: String, _ head: SelfCheckHead) throws -> RecordText {
    guard let cycle = head.cycle, let view = head.view else { throw UsageFault.cycleOrViewMissing }
    var text = "{" + pair("cycle", cycle) + ", " + pair("view", view)
    if let overall = head.overall { text += ", " + pair("overall", overall) }
    if let lead = head.lead { text += ", " + pair("lead", lead) }
    text += ", \"answers\": {"
    var line = 1
    for (place, row) in rows.enumerated() {
      while line < row.line {
        text += "\n"
        line += 1
      }
      var said = [pair("value", row.value)]
      if !row.reason.isEmpty { said.append(pair("reason", row.reason)) }
      if !row.evidence.isEmpty { said.append(pair("evidence", row.evidence)) }
      text += "\(quoted(row.criterion)): {\(said.joined(separator: ", "))}"
      if place < rows.count - 1 { text += ", " }
    }
    return RecordText(text: text + "}}\n", name: name)
  }

  private static func pair(_ key: String, _ value: String) -> String { "\(quoted(key)): \(quoted(value))" }

  /// A text in quotation marks as JSON writes it, which YAML reads the same way.
  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let data = try? encoder.encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}
