import Clearing
import Config

/// A sheet as plain text of at most 80 columns with bars of `#`.
public struct TextRenderer: Sendable {
  private let guarded: @Sendable (String) -> String

  /// Renders with a guard that every label passes, because names of places come from outside.
  public init(guarded: @escaping @Sendable (String) -> String) { self.guarded = guarded }

  /// The lines of the sheet.
  public func lines(_ sheet: SummarySheet) -> [String] {
    let head = [spread(sheet.heading, sheet.standingText), String(repeating: "-", count: Self.width)]
    guard let note = sheet.noteText else { return head }
    return [head[0], note, head[1]] + sheet.tables.flatMap { [""] + lines($0, sheet.period) }
  }

  /// The sheet as one text with a line end after each line.
  public func text(_ sheet: SummarySheet) -> String {
    lines(sheet).map { $0 + "\n" }.joined()
  }

  private func lines(_ table: ReportTable, _ period: Period) -> [String] {
    let longest = table.rows.map(\.count).max() ?? 0
    var group: String?
    var lines = [spread(table.title, "(\(table.unitText))"), header(table, period)]
    for row in table.rows {
      if let name = row.group, name != group { lines.append(" " + name) }
      group = row.group
      lines += self.lines(row, longest: table.unit == .various ? 0 : longest)
    }
    return lines
  }

  private func header(_ table: ReportTable, _ period: Period) -> String {
    pad("", Self.labelWidth) + right(period.description)
      + right(table.hasPrevious ? period.previous.description : "")
      + (table.hasYearBefore ? right(period.yearBefore.description) : "")
  }

  private func lines(_ row: ReportRow, longest: Int) -> [String] {
    let words = wrapped(guarded(row.label))
    let numbers =
      right(String(row.count)) + right(row.previous.map(String.init) ?? "")
      + right(row.yearBefore.map(String.init) ?? "")
    let first = words.dropLast().map { "  " + $0 }
    let last = pad("  " + (words.last ?? ""), Self.labelWidth) + numbers + bar(row.count, longest)
    return first + [trimmed(last)]
  }

  private func bar(_ count: Int, _ longest: Int) -> String {
    guard longest > 0, count > 0 else { return "" }
    return "  " + String(repeating: "#", count: max(1, count * Self.barWidth / longest))
  }

  private func spread(_ left: String, _ right: String) -> String {
    left + String(repeating: " ", count: max(1, Self.width - left.count - right.count)) + right
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func right(_ text: String) -> String {
    String(repeating: " ", count: max(1, Self.numberWidth - text.count)) + text
  }

  private func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func wrapped(_ label: String) -> [String] { TextWrap.lines(label, width: Self.labelWidth - 3) }

  private static let width = 79
  private static let labelWidth = 34
  private static let numberWidth = 9
  private static let barWidth = 16
}
