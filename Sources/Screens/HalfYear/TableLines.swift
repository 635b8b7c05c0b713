import Clearing
import Reports
import TerminalKit

/// One table of figures as lines: label, counts, a bar.
struct TableLines {
  private let width: Int
  private let period: Period
  private static let numberWidth = 9

  init(columns: Int, period: Period) {
    width = max(20, columns - ReadingPane.margin)
    self.period = period
  }

  func lines(_ table: ReportTable) -> [PaneLine] {
    let longest = table.unit == .various ? 0 : table.rows.map(\.count).max() ?? 0
    let hasYearBefore = hasRoom && table.rows.contains { $0.yearBefore != nil }
    var lines = [
      PaneLine(SafeText("(" + table.unitText + ")")), header(hasYearBefore: hasYearBefore),
    ]
    var group: String?
    for row in table.rows {
      if let name = row.group, name != group { lines.append(PaneLine(SafeText(name), style: .bold)) }
      group = row.group
      lines += self.lines(row, longest: longest, hasYearBefore: hasYearBefore)
    }
    return lines
  }

  private var hasRoom: Bool { width >= 70 }
  private var labelWidth: Int { max(8, min(34, width - 2 * Self.numberWidth)) }

  private func header(hasYearBefore: Bool) -> PaneLine {
    var line = SafeText.blanks(labelWidth) + right(period.description) + right(period.previous.description)
    if hasYearBefore { line += right(period.yearBefore.description) }
    return PaneLine(line, style: .bold)
  }

  private func lines(_ row: ReportRow, longest: Int, hasYearBefore: Bool) -> [PaneLine] {
    let indent: SafeText = row.group == nil ? "" : "  "
    let parts = SafeText(row.label).wrapped(to: max(1, labelWidth - indent.width - 1))
    var last = (indent + (parts.last ?? .empty)).fitted(to: labelWidth)
    last += right(String(row.count)) + right(row.previous.map { String($0) } ?? "")
    if hasYearBefore { last += right(row.yearBefore.map { String($0) } ?? "") }
    let room = width - last.width - 2
    if room > 4 { last += "  " + BarLine.bar(row.count, of: longest, width: min(24, room)) }
    return parts.dropLast().map { PaneLine(indent + $0) } + [PaneLine(last)]
  }

  private func right(_ text: String) -> SafeText {
    SafeText(text).fitted(to: Self.numberWidth, alignment: .right)
  }
}
