/// Closings of the period by one of the three outcomes, which are never merged: "closed" means different things.
enum InstitutionalOutcomesTable {
  static func table(_ figures: Figures) -> ReportTable {
    let cases = figures.columns.cases
    let rows = figures.rows(.institutionalOutcomes) { period in
      cases.closings(in: period).map { (code: cases.institutional.word(at: $0), file: cases.closedFiles[$0]) }
    }
    return figures.table(.institutionalOutcomes, .institutionalOutcomes, .cases, rows: rows)
  }
}
