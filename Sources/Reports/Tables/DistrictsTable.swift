/// Incidents by district, municipality where no district is stated.
enum DistrictsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.districts
    let rows = CodeRows(figures: figures, list: nil).rows(Tally(column, figures.slots), column.book.words)
    return figures.table(.districts, .districts, .incidents, rows: rows)
  }
}
