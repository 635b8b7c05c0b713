/// Incidents by the kind of the affected.
enum AffectedKindsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.affectedKinds
    let rows = CodeRows(figures: figures, list: .affectedKinds).rows(
      Tally(column, figures.slots), column.book.words)
    return figures.table(.affectedKinds, .affectedKinds, .incidents, rows: rows)
  }
}
