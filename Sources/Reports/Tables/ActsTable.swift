/// Incidents by each of their acts.
enum ActsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.acts
    let rows = CodeRows(figures: figures, list: .acts).rows(Tally(column, figures.slots), column.book.words)
    return figures.table(.acts, .acts, .incidents, isMultiple: true, rows: rows)
  }
}
