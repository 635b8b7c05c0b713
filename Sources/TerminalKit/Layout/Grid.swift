/// How a cell is emphasised; there is no colour, so that no meaning can depend on one.
public struct Style: OptionSet, Sendable, Hashable {
  /// The bits, as the driver reads them.
  public let rawValue: UInt8

  /// Makes a style of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Bold.
  public static let bold = Style(rawValue: 1)
  /// Foreground and background exchanged.
  public static let reverse = Style(rawValue: 2)
  /// Underlined.
  public static let underline = Style(rawValue: 4)
}

/// One cell of the screen.
public struct Cell: Sendable, Equatable {
  /// One spacing character with its combining characters; empty in the right half of a wide character.
  public let text: String
  /// Cells taken: 1 or 2; 0 for the right half of a wide character.
  public let width: Int8
  /// Emphasis.
  public let style: Style

  /// An empty cell.
  public static let blank = Cell(text: " ", width: 1, style: [])
}

/// A rectangle of cells; the only thing that screens draw on. Positions count from 0.
public struct Grid: Sendable, Equatable {
  /// Cells in a row, at least 1.
  public let columns: Int
  /// Rows, at least 1.
  public let rows: Int
  /// All cells, row after row.
  public private(set) var cells: [Cell]

  /// An empty grid; sizes below 1 count as 1.
  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    cells = Array(repeating: .blank, count: self.columns * self.rows)
  }

  /// The whole grid.
  public var area: Area { Area(row: 0, column: 0, rows: rows, columns: columns) }

  /// The cells of one row; `row` must lie in the grid.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    cells[row * columns..<(row + 1) * columns]
  }

  /// Writes a text from a position to the right, cut at the edge of the grid.
  ///
  /// - Parameter width: cuts or fills the text to so many cells; nil writes the text alone.
  public mutating func put(
    _ text: SafeText, row: Int, column: Int, width: Int? = nil, style: Style = []
  ) {
    guard row >= 0, row < rows, column >= 0, column < columns else { return }
    let end = min(columns, column + max(0, width ?? text.width))
    let next =
      text.isPlain
      ? putPlain(text.printable, row: row, from: column, to: end, style: style)
      : putClusters(text.printable, row: row, from: column, to: end, style: style)
    for rest in next..<max(next, end) where width != nil {
      write(Cell(text: " ", width: 1, style: style), row: row, column: rest)
    }
  }

  private mutating func putPlain(_ text: String, row: Int, from column: Int, to end: Int, style: Style) -> Int
  {
    var next = column
    for byte in text.utf8 {
      guard next < end else { break }
      write(Cell(text: String(Unicode.Scalar(byte)), width: 1, style: style), row: row, column: next)
      next += 1
    }
    return next
  }

  private mutating func putClusters(_ text: String, row: Int, from column: Int, to end: Int, style: Style)
    -> Int
  {
    var next = column
    for character in text {
      let parts = Self.clusters(of: character)
      if parts.isEmpty { combine(character, row: row, column: next - 1, from: column) }
      guard next + parts.reduce(0, { $0 + $1.1 }) <= end else { break }
      for (part, cells) in parts {
        write(Cell(text: part, width: Int8(cells), style: style), row: row, column: next)
        next += cells
      }
    }
    return next
  }

  /// Sets every cell of an area to a blank.
  public mutating func clear(_ area: Area) {
    for row in max(0, area.row)..<max(0, min(rows, area.row + area.rows), area.row) {
      put(.empty, row: row, column: area.column, width: area.columns)
    }
  }

  /// The text of the grid, one line a row, without blanks at the ends of lines.
  public var text: String {
    (0..<rows).map { row in
      var line = cells(inRow: row).reduce(into: "") { $0 += $1.text }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Writes one cell and repairs the halves of wide characters it cuts through.
  private mutating func write(_ cell: Cell, row: Int, column: Int) {
    let index = row * columns + column
    if cells[index].width == 0, column > 0 { cells[index - 1] = .blank }
    let last = index + Int(cell.width) - 1
    if cells[last].width == 2, column + Int(cell.width) < columns { cells[last + 1] = .blank }
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = Cell(text: "", width: 0, style: cell.style) }
  }

  /// Some characters without width are clusters of their own: they go into the cell on their left.
  private mutating func combine(_ character: Character, row: Int, column: Int, from first: Int) {
    guard column >= first else { return }
    let index = row * columns + column
    let lead = cells[index].width == 0 ? index - 1 : index
    let cell = cells[lead]
    cells[lead] = Cell(text: cell.text + String(character), width: cell.width, style: cell.style)
  }

  /// A grapheme cluster in parts that take cells of their own, each a spacing character with what combines.
  ///
  /// Some scripts write a sign without width in front of its letter: it goes with that letter.
  private static func clusters(of character: Character) -> [(String, Int)] {
    var parts: [(String, Int)] = []
    var leading = ""
    for scalar in character.unicodeScalars {
      let width = CellWidth.of(scalar) ?? 0
      if width > 0 {
        parts.append((leading + String(scalar), width))
        leading = ""
      } else if let last = parts.last {
        parts[parts.count - 1].0 = last.0 + String(scalar)
      } else {
        leading.unicodeScalars.append(scalar)
      }
    }
    return parts
  }
}
