import TerminalKit
import Testing

@Suite struct TextFieldTests {
  private func typed(_ text: String) -> TextField {
    var field = TextField()
    for character in text { _ = field.update(.character(character)) }
    return field
  }

  @Test func `typed text is the value, edited by grapheme`() {
    var field = typed("Größe")
    #expect(field.text == "Größe")
    #expect(field.update(.backspace) == .changed)
    #expect(field.update(.home) == .moved)
    #expect(field.update(.delete) == .changed)
    #expect(field.text == "röß")
    _ = field.update(.right)
    _ = field.update(.character("x"))
    #expect(field.text == "rxöß" && field.cursor == 2)
  }

  @Test func `a combining character joins its base and goes with it`() {
    var field = typed("u")
    #expect(field.update(.character("\u{308}")) == .changed)
    #expect(field.text.count == 1 && field.cursor == 1)
    _ = field.update(.backspace)
    #expect(field.text.isEmpty)
  }

  @Test func `a joiner can be typed inside a Persian word`() {
    #expect(typed("می\u{200c}خواهم").text == "می\u{200c}خواهم")
    #expect(typed("Me\u{200c}ier").text == "Me[U+200C]ier")
  }

  @Test func `a paste is cleaned and its line feeds become blanks`() {
    var field = TextField()
    #expect(field.update(.paste("a\u{1b}[2J\nb\r\nc\u{202e}")) == .changed)
    #expect(field.text == "a[U+001B][2J b c[U+202E]")
    #expect(field.update(.paste("")) == .moved)
  }

  @Test func `what exceeds the limit stays out`() {
    var field = TextField(limit: 3)
    #expect(field.update(.paste("abcdef")) == .changed)
    #expect(field.text == "abc")
    #expect(field.update(.character("x")) == .moved)
    #expect(field.update(.paste("xy")) == .moved)
    #expect(field.update(.character("\u{301}")) == .changed)
    #expect(field.text == "abc\u{301}")
  }

  @Test(arguments: [
    (Key.enter, FieldOutcome.done), (.tab, .next), (.down, .next), (.backTab, .previous), (.up, .previous),
    (.escape, .ignored), (.function(2), .ignored), (.pageUp, .ignored), (.insert, .ignored),
    (.hangUp, .ignored),
    (.resize(columns: 1, rows: 1), .ignored), (.pasteTooLong(limit: 1), .ignored), (.left, .moved),
    (.end, .moved),
  ])
  func `keys that are no text keep the value`(key: Key, outcome: FieldOutcome) {
    var field = typed("abc")
    #expect(field.update(key) == outcome)
    #expect(field.text == "abc")
  }

  @Test func `the cursor is seen wherever it is`() {
    var field = typed("Beispielhausen 日本語 am Fluss")
    for _ in 0..<40 {
      for width in 1...12 {
        var grid = Grid(columns: 20, rows: 1)
        let place = field.draw(into: &grid, row: 0, column: 3, width: width)
        #expect(place.column >= 3 && place.column < 3 + width)
        #expect(grid.cells(inRow: 0).suffix(20 - 3 - width).allSatisfy { $0 == .blank })
      }
      _ = field.update(.left)
    }
    #expect(field.cursor == 0)
  }

  @Test func `a secret field shows nothing and keeps the bytes`() {
    let field = SecretField()
    for character in "päss" { #expect(field.update(.character(character)) == .changed) }
    #expect(field.withBytes { Array($0) } == Array("päss".utf8))
    var grid = Grid(columns: 8, rows: 1)
    let place = field.draw(into: &grid, row: 0, column: 1, width: 5)
    #expect(grid.text.isEmpty && place == Position(row: 0, column: 1))
    _ = field.update(.backspace)
    _ = field.update(.backspace)
    _ = field.update(.backspace)
    #expect(field.withBytes { Array($0) } == Array("p".utf8))
    #expect(field.update(.paste("wort\nzweite")) == .changed)
    #expect(field.withBytes { String(decoding: $0, as: UTF8.self) } == "pwort")
    #expect(field.update(.paste(String(repeating: "x", count: 2000))) == .moved)
    #expect(field.update(.enter) == .done)
    field.wipe()
    #expect(field.isEmpty)
    #expect(field.update(.backspace) == .moved)
  }
}
