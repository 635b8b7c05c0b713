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
    let longest = table.isDrawn ? table.rows.compactMap(\.count).max() ?? 0 : 0
    let columns = Array(table.columns.prefix(hasRoom ? ReportColumn.allCases.count : 2))
    let header = SafeText.blanks(labelWidth(columns))
    var lines = [
      PaneLine(SafeText("(" + table.unitText + ")")),
      PaneLine(columns.reduce(header) { $0 + right(table.heading($1, period)) }, style: .bold),
    ]
    var group: String?
    for row in table.rows {
      if let name = row.group, name != group { lines.append(PaneLine(SafeText(name), style: .bold)) }
      group = row.group
      lines += self.lines(row, columns, longest: longest)
    }
    return lines
  }

  /// The method annex.
  func lines(_ annex: [AnnexPart]) -> [PaneLine] {
    annex.flatMap { part in
      [PaneLine(SafeText(part.title), style: .bold)]
        + part.lines.flatMap { SafeText($0).wrapped(to: width).map { PaneLine($0) } } + [PaneLine(.empty)]
    }
  }

  private var hasRoom: Bool { width >= 70 }

  private func labelWidth(_ columns: [ReportColumn]) -> Int {
    max(8, min(34, width - max(2, columns.count) * Self.numberWidth))
  }

  private func lines(_ row: ReportRow, _ columns: [ReportColumn], longest: Int) -> [PaneLine] {
    let indent: SafeText = row.group == nil ? "" : "  "
    let labelWidth = labelWidth(columns)
    let parts = SafeText(row.label).wrapped(to: max(1, labelWidth - indent.width - 1))
    var last = (indent + (parts.last ?? .empty)).fitted(to: labelWidth)
    for column in columns { last += right(row[column].text) }
    let room = width - last.width - 2
    if room > 4 { last += "  " + BarLine.bar(row.count ?? 0, of: longest, width: min(24, room)) }
    return parts.dropLast().map { PaneLine(indent + $0) } + [PaneLine(last)]
  }

  private func right(_ text: String) -> SafeText {
    SafeText(text).fitted(to: Self.numberWidth, alignment: .right)
  }
}
