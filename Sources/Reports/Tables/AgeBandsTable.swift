/// Affected persons by age, where somebody stated it.
enum AgeBandsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.ageBands
    let rows = CodeRows(figures: figures, list: .ageBands).rows(Tally(column, figures), column.book.words)
    return figures.table(.ageBands, .ageBands, .persons, rows: rows)
  }
}
