/// The tables of a mapping file: what each value of the source means in several schemes at once.
struct MappingTables {
  private struct Table {
    let columns: [String]
    let rows: [(value: String, cells: [Entry])]
  }
  private var tables: [String: Table] = [:]
  private var names: [String] = []

  /// Reads the tables, if there are any.
  init(_ entry: Entry?) throws(RulebookError) {
    guard let entry else { return }
    for (key, value) in try entry.pairs() {
      let name = try key.text()
      names.append(name)
      tables[name] = try Self.table(value)
    }
  }

  private static func table(_ entry: Entry) throws(RulebookError) -> Table {
    let fields = try entry.fields(["columns", "rows"])
    var columns: [String] = []
    for item in try fields.required("columns").items() { columns.append(try item.text()) }
    var rows: [(value: String, cells: [Entry])] = []
    for (value, row) in try fields.required("rows").pairs() {
      let cells = columns.count == 1 ? [row] : try row.items()
      guard cells.count == columns.count else { throw row.error(.wrongRowLength(expected: columns.count)) }
      rows.append((try value.text(), cells))
    }
    return Table(columns: columns, rows: rows)
  }

  /// The values of the source with what one column of a table says of them.
  func column(_ column: Entry, of table: Entry) throws(RulebookError) -> [(value: String, cell: Entry)] {
    let name = try table.text()
    guard let found = tables[name] else {
      throw table.error(.unknownTable(Shown.word(name), expected: names))
    }
    let wanted = try column.text()
    guard let place = found.columns.firstIndex(of: wanted) else {
      throw column.error(.unknownTableColumn(Shown.word(wanted), expected: found.columns))
    }
    return found.rows.map { ($0.value, $0.cells[place]) }
  }
}
