import Clearing

/// Incidents by the month they happened in, over the two years up to the end of the period: a season beside the one before it.
///
/// A month is one figure, whichever period it is shown in: it counts every body that contributed then. A quarter, and a sheet
/// that leaves a district out, show their own months only, because they stand alone.
enum MonthsTable {
  static func table(_ figures: Figures) -> ReportTable { table(figures, length: 1) }

  /// The same by quarter, for readers to whom months would tell too much.
  static func quarters(_ figures: Figures) -> ReportTable { table(figures, length: 3) }

  /// How many months are shown.
  private static let window: Int32 = 24

  private static func table(_ figures: Figures, length: Int32) -> ReportTable {
    let end = figures.period.lastDay.monthNumber + 1
    let isAlone = figures.period.quarter != nil || figures.district != nil
    let first = isAlone ? figures.period.firstDay.monthNumber : end - window
    let steps = Int((end - first) / length)
    let months = figures.columns.incidents.months
    let everything = PeriodSlots(everything: figures.columns.incidents, without: figures.district)
    let tally = Tally(width: max(1, steps), figures, slots: everything) { row in
      (first..<end).contains(months[row]) ? Int((months[row] - first) / length) : -1
    }
    var rows = (0..<steps).map { step in
      let code = length == 1 ? Self.month(first + Int32(step)) : Self.quarter(first + Int32(step) * 3)
      return row(tally, step, code, code)
    }
    let unknown = Tally(width: 1, figures) { months[$0] < 0 ? 0 : -1 }
    let rest = row(unknown, 0, "month_unknown", figures.text(.monthUnknown))
    if rest.isCounted { rows.append(rest) }
    return figures.table(.months, length == 1 ? .months : .quarters, .incidents, rows: rows)
  }

  private static func row(_ tally: Tally, _ number: Int, _ code: String, _ label: String) -> ReportRow {
    var row = ReportRow(
      code: code, label: label, count: tally.count(number, slot: 1), previous: nil, yearBefore: nil)
    row.bases[ReportColumn.current.rawValue] = tally.basis(number, slot: 1)
    return row
  }

  private static func month(_ month: Int32) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }

  private static func quarter(_ month: Int32) -> String { "\(month / 12)-Q\(month % 12 / 3 + 1)" }
}
