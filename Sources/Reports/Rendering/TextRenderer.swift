import Clearing
import Config

/// A sheet as plain text of at most 80 columns with bars of `#`.
public struct TextRenderer: Sendable {
  private let guarded: @Sendable (String) -> String

  /// Renders with a guard that every label passes, because names of places come from outside.
  public init(guarded: @escaping @Sendable (String) -> String) { self.guarded = guarded }

  /// The lines of the sheet.
  public func lines(_ sheet: SummarySheet) -> [String] {
    let rule = String(repeating: "-", count: Self.width)
    let head = [spread(sheet.heading, sheet.standingText)] + sheet.notes.flatMap(paragraph) + [rule]
    return head + sheet.tables.flatMap { [""] + lines($0, sheet.period) }
      + ([sheet.findingsPart].compactMap { $0 } + sheet.annex).flatMap(lines)
  }

  private func lines(_ part: AnnexPart) -> [String] {
    ["", part.title] + part.lines.flatMap { paragraph($0) }
  }

  private func paragraph(_ text: String) -> [String] { TextWrap.lines(guarded(text), width: Self.width) }

  /// The sheet as one text with a line end after each line.
  public func text(_ sheet: SummarySheet) -> String {
    lines(sheet).map { $0 + "\n" }.joined()
  }

  private func lines(_ table: ReportTable, _ period: Period) -> [String] {
    let longest = table.rows.compactMap(\.count).max() ?? 0
    let columns = table.columns
    var group: String?
    let numbers = columns.map { right(table.heading($0, period)) }.joined()
    let labels = min(Self.labelWidth, Self.width - columns.count * Self.numberWidth)
    // A long heading and its unit take a line each.
    let unit = "(\(table.unitText))"
    let isLong = table.title.count + unit.count >= Self.width
    let heading = isLong ? [table.title, spread("", unit)] : [spread(table.title, unit)]
    var lines = heading + [pad("", labels) + numbers]
    for row in table.rows {
      if let name = row.group, name != group { lines.append(" " + name) }
      group = row.group
      lines += self.lines(row, columns, labels, longest: table.isDrawn ? longest : 0)
    }
    return lines
  }

  private func lines(
    _ row: ReportRow, _ columns: [ReportColumn], _ labels: Int, longest: Int
  ) -> [String] {
    let words = TextWrap.lines(guarded(row.label), width: labels - 3)
    let numbers = columns.map { right(row[$0].text) }.joined()
    let first = words.dropLast().map { "  " + $0 }
    let line = pad("  " + (words.last ?? ""), labels) + numbers
    return first + [trimmed(line + bar(row.count ?? 0, longest, room: Self.width - line.count - 2))]
  }

  private func bar(_ count: Int, _ longest: Int, room: Int) -> String {
    let width = min(Self.barWidth, room)
    guard longest > 0, count > 0, width > 3 else { return "" }
    return "  " + String(repeating: "#", count: max(1, count * width / longest))
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

  private static let width = 79
  private static let labelWidth = 34
  private static let numberWidth = 9
  private static let barWidth = 16
}
