import Clearing

extension ReportTable {
  /// The table with every figure that is shown rounded by itself, medians and days too: no exact figure stands beside a rounded one.
  var rounded: ReportTable {
    var table = self
    for place in table.rows.indices { table.rows[place].cells = table.rows[place].cells.map(\.rounded) }
    return table.orderedByShownCounts
  }

  /// The order of rows must not tell what is hidden or rounded away: shown counts by size, equal ones and the others by their code.
  var orderedByShownCounts: ReportTable {
    guard id.isSortedByCount else { return self }
    func rank(_ row: ReportRow) -> (Int, Int, Int, String) {
      let isTotal = id == .policeFigures && row.code == "incidents"
      let place = isTotal ? 0 : row.code == "not_stated" ? 2 : 1
      return (place, row.count == nil ? 1 : 0, -(row.count ?? 0), row.code)
    }
    var table = self
    table.rows.sort { rank($0) < rank($1) }
    return table
  }
}

extension FigureCell {
  /// The figure rounded to a multiple of five; what is hidden stays hidden.
  var rounded: FigureCell {
    if case .shown(let count) = self { return .shown(FiveRounding.rounded(count)) }
    return self
  }
}
