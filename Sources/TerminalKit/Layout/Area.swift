/// A position on the screen, counted from 0.
public struct Position: Sendable, Equatable {
  /// Row from the top.
  public var row: Int
  /// Column in cells from the left.
  public var column: Int

  /// Makes a position.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of the screen, in cells.
public struct Area: Sendable, Equatable {
  /// First row.
  public var row: Int
  /// First column.
  public var column: Int
  /// Height in rows, never below 0.
  public var rows: Int
  /// Width in cells, never below 0.
  public var columns: Int

  /// Makes an area; negative sizes count as 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The upper left corner.
  public var origin: Position { Position(row: row, column: column) }

  /// The area without its first rows.
  public func dropping(rows count: Int) -> Area {
    Area(row: row + min(count, rows), column: column, rows: rows - count, columns: columns)
  }

  /// The first rows of the area.
  public func taking(rows count: Int) -> Area {
    Area(row: row, column: column, rows: min(count, rows), columns: columns)
  }

  /// The area without some columns on its left side.
  public func indented(by count: Int) -> Area {
    Area(row: row, column: column + min(count, columns), rows: rows, columns: columns - count)
  }
}
