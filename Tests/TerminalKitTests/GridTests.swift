import TerminalKit
import Testing

@Suite struct GridTests {
  @Test func `text outside the grid is cut, not wrapped`() {
    var grid = Grid(columns: 5, rows: 2)
    grid.put("abcdefgh", row: 0, column: 2)
    grid.put("x", row: 2, column: 0)
    grid.put("y", row: -1, column: 0)
    grid.put("z", row: 1, column: 5)
    #expect(grid.text == "  abc\n")
  }

  @Test func `a wide character is never cut in half`() {
    var grid = Grid(columns: 5, rows: 1)
    grid.put("日本語", row: 0, column: 0)
    #expect(grid.text == "日本")
    grid.put("x", row: 0, column: 1)
    #expect(grid.text == " x本")
    grid.put("語", row: 0, column: 1)
    #expect(grid.text == " 語")
    #expect(grid.cells.map(\.width) == [1, 2, 0, 1, 1])
  }

  @Test func `random writing keeps every row as wide as the grid`() {
    var generator = SeededGenerator(seed: 3)
    let texts: [SafeText] = ["a", "日", "e\u{301}", "🇩🇪x", "한국", "abc def", SafeText("\u{202e}")]
    var grid = Grid(columns: 9, rows: 3)
    var broken: [[Int]] = []
    for _ in 0..<5000 {
      grid.put(
        texts[Int.random(in: 0..<texts.count, using: &generator)],
        row: Int.random(in: -1...3, using: &generator),
        column: Int.random(in: -1...9, using: &generator),
        width: Bool.random(using: &generator) ? Int.random(in: -1...12, using: &generator) : nil)
      for row in 0..<3 {
        let widths = grid.cells(inRow: row).map { Int($0.width) }
        let halvesMatch = widths.indices.allSatisfy {
          (widths[$0] == 2) == ($0 + 1 < 9 && widths[$0 + 1] == 0)
        }
        if widths.reduce(0, +) != 9 || !halvesMatch { broken.append(widths) }
      }
    }
    #expect(broken.isEmpty)
  }

  @Test func `a given width fills with blanks and keeps the style`() {
    var grid = Grid(columns: 6, rows: 1)
    grid.put("xxxxxx", row: 0, column: 0)
    grid.put("ab", row: 0, column: 1, width: 4, style: .reverse)
    #expect(grid.text == "xab  x")
    #expect(grid.cells.map(\.style) == [[], .reverse, .reverse, .reverse, .reverse, []])
  }

  @Test func `clearing leaves the rest`() {
    var grid = Grid(columns: 3, rows: 3)
    for row in 0..<3 { grid.put("xxx", row: row, column: 0) }
    grid.clear(Area(row: 1, column: 1, rows: 9, columns: 9))
    #expect(grid.text == "xxx\nx\nx")
    grid.clear(Area(row: 9, column: 0, rows: 1, columns: 1))
    grid.clear(Area(row: -2, column: 0, rows: 1, columns: 1))
    #expect(grid.text == "xxx\nx\nx")
  }

  @Test func `the cursor is always inside the frame`() {
    let grid = Grid(columns: 0, rows: -3)
    #expect(grid.columns == 1 && grid.rows == 1)
    let frame = Frame(grid: grid, cursor: Position(row: 7, column: -2))
    #expect(frame.cursor == Position(row: 0, column: 0))
  }

  @Test func `in ASCII umlauts take the room of blanks and columns keep their places`() {
    func ascii(_ text: SafeText, cursor: Int = 0) -> (String, Int) {
      var grid = Grid(columns: 24, rows: 1)
      grid.put(text, row: 0, column: 0)
      let frame = Frame(grid: grid, cursor: Position(row: 0, column: cursor)).inASCII()
      return (frame.text, frame.cursor.column)
    }
    #expect(ascii("Südfeld    Übergriff").0 == "Suedfeld   Uebergriff")
    #expect(ascii("Straße").0 == "Strasse")
    #expect(ascii("äöü 123456789 123456789x").0 == "aou 123456789 123456789x")
    #expect(ascii("[Südfeld  ] 123456789 ßx").0 == "[Suedfeld ] 123456789 sx")
    #expect(ascii("日本 ж €").0 == "???? ? ?")
    #expect(ascii("Münster", cursor: 7) == ("Muenster", 8))
    #expect(ascii("\"Ä\" und ü").0.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a sign without width in front of its letter stays with the letter`() {
    // Malayalam dot reph, which joins the letter behind it into one cluster.
    let text = SafeText("a\u{D4E}\u{D15}b")
    var grid = Grid(columns: text.width, rows: 1)
    grid.put(text, row: 0, column: 0)
    let drawn = grid.cells.map(\.text).joined().unicodeScalars
    #expect(drawn.count >= text.printable.unicodeScalars.count)
  }
}
