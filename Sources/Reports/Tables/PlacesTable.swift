/// Incidents by each kind of place.
enum PlacesTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.places
    let rows = CodeRows(figures: figures, list: .places).rows(Tally(column, figures.slots), column.book.words)
    return figures.table(.places, .places, .incidents, isMultiple: true, rows: rows)
  }
}
