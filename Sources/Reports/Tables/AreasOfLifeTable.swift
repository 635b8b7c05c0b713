/// Incidents by the area of life; most have none, because it is asked for discrimination only.
enum AreasOfLifeTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.areaOfLife
    let rows = CodeRows(figures: figures, list: .areas).rows(Tally(column, figures.slots), column.book.words)
    return figures.table(.areasOfLife, .areasOfLife, .incidents, rows: rows)
  }
}
