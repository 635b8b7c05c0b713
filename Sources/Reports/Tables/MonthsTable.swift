import Clearing

/// Incidents by the month they happened in, every month of the period, beside the same month a year before.
enum MonthsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let first = figures.period.firstDay.monthNumber
    return table(figures, steps: Int(figures.period.lastDay.monthNumber - first) + 1, length: 1)
  }

  /// The same by quarter, for readers to whom months would tell too much.
  static func quarters(_ figures: Figures) -> ReportTable {
    let first = figures.period.firstDay.monthNumber
    return table(figures, steps: Int(figures.period.lastDay.monthNumber - first + 1) / 3, length: 3)
  }

  private static func table(_ figures: Figures, steps: Int, length: Int32) -> ReportTable {
    let first = figures.period.firstDay.monthNumber
    let months = figures.columns.incidents.months
    let slots = figures.slots.slots
    // The year before has slot 3; for a whole year that is the period before, slot 2.
    let before: UInt16 = figures.hasYearBefore ? 3 : 2
    let tally = Tally(width: steps + 1, figures) { row in
      guard months[row] >= 0 else { return steps }
      let start = slots[row] == 1 ? first : first - 12
      let place = Int((months[row] - start) / length)
      return slots[row] != 1 && slots[row] != before ? -1 : place
    }
    var rows = (0..<steps).map { step in
      let code = length == 1 ? Self.month(first + Int32(step)) : Self.quarter(first + Int32(step) * 3)
      return row(tally, step, code, code, figures, before)
    }
    let unknown = row(tally, steps, "month_unknown", figures.text(.monthUnknown), figures, before)
    if unknown.isCounted { rows.append(unknown) }
    return figures.table(.months, length == 1 ? .months : .quarters, .incidents, rows: rows)
  }

  private static func row(
    _ tally: Tally, _ number: Int, _ code: String, _ label: String, _ figures: Figures, _ before: UInt16
  ) -> ReportRow {
    var row = ReportRow(
      code: code, label: label, count: tally.count(number, slot: 1), previous: nil,
      yearBefore: tally.count(number, slot: Int(before)))
    row.bases[ReportColumn.current.rawValue] = tally.basis(number, slot: 1)
    row.bases[ReportColumn.yearBefore.rawValue] = tally.basis(number, slot: Int(before))
    return row
  }

  private static func month(_ month: Int32) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }

  private static func quarter(_ month: Int32) -> String { "\(month / 12)-Q\(month % 12 / 3 + 1)" }
}
