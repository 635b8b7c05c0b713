import Clearing

/// Incidents by the month they happened in, every month of the period, beside the same month a year before.
enum MonthsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let counts = MonthCounts(figures)
    let first = figures.period.firstDay.monthNumber
    let last = figures.period.lastDay.monthNumber
    var rows = (first...last).map { month in
      ReportRow(
        code: code(month), label: code(month), count: counts.current(month), previous: nil,
        yearBefore: counts.yearBefore(month - 12))
    }
    if counts.unknown > 0 || counts.unknownYearBefore > 0 {
      rows.append(
        ReportRow(
          code: "month_unknown", label: figures.text(.monthUnknown), count: counts.unknown, previous: nil,
          yearBefore: counts.unknownYearBefore))
    }
    return figures.table(.months, .months, .incidents, rows: rows)
  }

  private static func code(_ month: Int32) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }
}

/// Counts by month in the two years that the table compares.
private struct MonthCounts {
  private let base: Int32
  private var counts: [Int]
  private(set) var unknown = 0
  private(set) var unknownYearBefore = 0

  init(_ figures: Figures) {
    let base = figures.period.yearBefore.firstDay.monthNumber
    // The same half of the year before has slot 3; for a whole year that is the period before, slot 2.
    let yearBefore: UInt8 = figures.hasYearBefore ? 3 : 2
    let months = figures.columns.incidents.months
    var counts = Array(repeating: 0, count: 25)
    for (row, slot) in figures.slots.slots.enumerated() where slot == 1 || slot == yearBefore {
      let place = Int(months[row] - base)
      if months[row] >= 0, counts.indices.contains(place) {
        counts[place] += 1
      } else if slot == 1 {
        unknown += 1
      } else {
        unknownYearBefore += 1
      }
    }
    self.base = base
    self.counts = counts
  }

  func current(_ month: Int32) -> Int { counts[Int(month - base)] }

  func yearBefore(_ month: Int32) -> Int { counts[Int(month - base)] }
}
