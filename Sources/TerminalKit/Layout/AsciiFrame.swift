extension Frame {
  /// The frame in ASCII, for terminals without UTF-8: `ä` becomes `ae` where blanks follow that can make room
  /// and `a` elsewhere, anything else becomes `?`. Columns keep their places.
  public func inASCII() -> Frame {
    var grid = Grid(columns: grid.columns, rows: grid.rows)
    var cursor = self.cursor
    for row in 0..<grid.rows {
      let line = AsciiLine(Array(self.grid.cells(inRow: row)))
      for (column, cell) in line.cells.enumerated() {
        grid.put(SafeText(guarded: cell.text), row: row, column: column, style: cell.style)
      }
      if row == cursor.row { cursor.column = line.places[cursor.column] }
    }
    return Frame(grid: grid, cursor: cursor)
  }
}

/// One row in ASCII.
private struct AsciiLine {
  private(set) var cells: [Cell] = []
  /// Where each cell of the row went.
  private(set) var places: [Int] = []

  init(_ row: [Cell]) {
    for (index, cell) in row.enumerated() {
      let debt = cells.count - index
      places.append(min(cells.count, row.count - 1))
      if debt > 0, cell.text == " ", Self.isSpare(row, index) { continue }
      let text = Self.letters(cell)
      let fits = text.count == 1 || Self.room(row, after: index) > debt
      for letter in fits ? text[...] : text.prefix(1) {
        cells.append(Cell(text: String(letter), width: 1, style: cell.style))
      }
    }
    cells = Array(cells.prefix(row.count))
  }

  /// Blanks that can be taken before the next column begins; one is left between two words.
  private static func room(_ row: [Cell], after index: Int) -> Int {
    var spare = 0
    var place = index + 1
    while place < row.count {
      if row[place].text == " ", isSpare(row, place) {
        spare += 1
      } else if spare > 0 {
        break
      }
      place += 1
    }
    return spare
  }

  /// A blank that another blank, a bracket or the end follows.
  private static func isSpare(_ row: [Cell], _ index: Int) -> Bool {
    index + 1 >= row.count || row[index + 1].text == " " || row[index + 1].text == "]"
  }

  private static func letters(_ cell: Cell) -> [Character] {
    switch cell.text {
    case "ä", "æ": ["a", "e"]
    case "ö", "ø", "œ": ["o", "e"]
    case "ü": ["u", "e"]
    case "Ä", "Æ": ["A", "e"]
    case "Ö", "Ø": ["O", "e"]
    case "Ü": ["U", "e"]
    case "ß": ["s", "s"]
    case "": ["?"]
    default: cell.text.utf8.count == 1 ? Array(cell.text) : ["?"]
    }
  }
}
