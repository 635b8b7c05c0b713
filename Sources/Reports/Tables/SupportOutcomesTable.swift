/// Closings of the period by one of the three outcomes, which are never merged: "closed" means different things.
enum SupportOutcomesTable {
  static func table(_ figures: Figures) -> ReportTable {
    let cases = figures.columns.cases
    let rows = figures.rows(.supportOutcomes) { period in
      cases.closings(in: period).map { (code: cases.support.word(at: $0), file: cases.closedFiles[$0]) }
    }
    return figures.table(.supportOutcomes, .supportOutcomes, .cases, rows: rows)
  }
}
