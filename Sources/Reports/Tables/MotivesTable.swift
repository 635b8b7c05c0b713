/// Incidents by each motive that somebody assessed.
enum MotivesTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.motives
    let rows = CodeRows(figures: figures, list: .motives).rows(
      Tally(column, figures.slots), column.book.words)
    return figures.table(.motives, .motives, .incidents, isMultiple: true, rows: rows)
  }
}
