import TerminalKit
import Testing

@Suite struct TextAreaTests {
  private func typed(_ text: String, width: Int = 12) -> TextArea {
    var area = TextArea()
    for character in text {
      _ = area.update(character == "\n" ? .enter : .character(character), width: width)
    }
    return area
  }

  private func drawn(_ area: TextArea, columns: Int = 12, rows: Int = 4) -> Frame {
    var grid = Grid(columns: columns, rows: rows)
    let cursor = area.draw(into: &grid, area: grid.area)
    return Frame(grid: grid, cursor: cursor)
  }

  @Test func `words wrap and Enter begins a line`() {
    let area = typed("eins zwei drei\nvier")
    #expect(area.text == "eins zwei drei\nvier")
    #expect(area.lineCount == 2)
    #expect(drawn(area).text == "eins zwei\ndrei\nvier\n")
    #expect(drawn(area).cursor == Position(row: 2, column: 4))
  }

  @Test func `arrows move by rows as shown`() {
    var area = typed("eins zwei drei\nvier")
    _ = area.update(.up, width: 12)
    #expect(drawn(area).cursor == Position(row: 1, column: 4))
    _ = area.update(.up, width: 12)
    #expect(drawn(area).cursor == Position(row: 0, column: 4))
    _ = area.update(.end, width: 12)
    #expect(drawn(area).cursor.row == 0)
    _ = area.update(.character("X"), width: 12)
    #expect(area.text == "eins zweiX drei\nvier")
    _ = area.update(.home, width: 12)
    #expect(area.cursor == 0)
    _ = area.update(.up, width: 12)
    #expect(area.cursor == 0)
    _ = area.update(.pageDown, width: 12)
    #expect(area.cursor == area.text.count)
  }

  @Test func `F4 removes the word on the left and F3 takes changes back`() {
    var area = typed("eins zwei drei")
    #expect(area.update(.function(4), width: 12) == .changed)
    #expect(area.text == "eins zwei ")
    #expect(area.update(.function(4), width: 12) == .changed)
    #expect(area.text == "eins ")
    #expect(area.update(.function(3), width: 12) == .changed)
    #expect(area.text == "eins zwei ")
    #expect(area.update(.function(3), width: 12) == .changed)
    #expect(area.text == "eins zwei drei")
    #expect(area.update(.function(3), width: 12) == .changed)
    #expect(area.text == "eins zwei ")
    for _ in 0..<10 { _ = area.update(.function(3), width: 12) }
    #expect(area.text.isEmpty)
    #expect(area.update(.function(3), width: 12) == .moved)
    #expect(area.update(.function(4), width: 12) == .moved)
  }

  @Test func `Tab leaves, Escape is the owner's, a paste is text`() {
    var area = typed("a")
    #expect(area.update(.tab, width: 12) == .next)
    #expect(area.update(.backTab, width: 12) == .previous)
    #expect(area.update(.escape, width: 12) == .ignored)
    #expect(area.update(.paste("b\r\nc\u{7}"), width: 12) == .changed)
    #expect(area.text == "ab\nc[U+0007]")
    #expect(area.update(.function(3), width: 12) == .changed)
    #expect(area.text == "a")
  }

  @Test func `only so many rows are drawn as there are, around the cursor`() {
    var area = typed((1...20).map { "Zeile \($0)" }.joined(separator: "\n"))
    #expect(drawn(area).text == "Zeile 17\nZeile 18\nZeile 19\nZeile 20")
    #expect(area.update(.pageUp, width: 12) == .moved)
    #expect(drawn(area).cursor.row == 3)
    #expect(drawn(area).text.hasSuffix("Zeile 10"))
  }

  @Test func `what was typed can be taken back to the beginning, whatever it was`() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<60 {
      var area = TextArea()
      area.text = "Anfang\nmit zwei Zeilen"
      for _ in 0..<80 { _ = area.update(.anyEditing(&generator), width: 1 + round % 20) }
      for _ in 0..<200 { _ = area.update(.function(3), width: 10) }
      #expect(area.text == "Anfang\nmit zwei Zeilen")
    }
  }
}
