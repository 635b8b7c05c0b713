/// What is on the screen: the cells, and the place of the hardware cursor.
///
/// Screen readers and braille displays follow the cursor alone, so that there is no frame without one: it
/// stands in the input position or at the beginning of the focused row.
public struct Frame: Sendable, Equatable {
  /// The cells.
  public let grid: Grid
  /// The hardware cursor; always inside the grid.
  public let cursor: Position

  /// Makes a frame; a cursor outside the grid moves to its nearest cell.
  public init(grid: Grid, cursor: Position) {
    self.grid = grid
    self.cursor = Position(
      row: min(max(0, cursor.row), grid.rows - 1), column: min(max(0, cursor.column), grid.columns - 1))
  }

  /// The text of the screen, one line a row, without blanks at the ends of lines.
  public var text: String { grid.text }

  /// Text, cursor and emphasised rows: what golden files hold.
  public var transcript: String {
    var lines = [
      text, "-- \(grid.columns)x\(grid.rows), cursor row \(cursor.row + 1) column \(cursor.column + 1)",
    ]
    for row in 0..<grid.rows {
      let styles = grid.cells(inRow: row).reduce(into: Style()) { $0.formUnion($1.style) }
      if styles.isEmpty { continue }
      let names: [(Style, String)] = [(.bold, "bold"), (.reverse, "reverse"), (.underline, "underline")]
      let words = names.filter { styles.contains($0.0) }.map(\.1).joined(separator: " ")
      lines.append("-- row \(row + 1) \(words)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
