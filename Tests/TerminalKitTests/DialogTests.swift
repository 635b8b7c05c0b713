import TerminalKit
import Testing

@Suite struct DialogTests {
  static func letterDialog(openedBy: Key? = .character("e"), field: SafeText? = "Vorgangsnummer (freiwillig)")
    -> Dialog
  {
    Dialog(
      title: "Empfang bestätigen",
      lines: [
        "Sie bestätigen den Erhalt von Ü-26-4821-390.",
        "Danach: Die Beratung Nord sieht Ihren Namen und die Uhrzeit. Der Klarname bleibt verdeckt, bis Sie ihn anzeigen.",
      ],
      answer: "j = Ja, bestätigen          Esc = Nein, zurück", confirmation: .letter("j"),
      openedBy: openedBy,
      field: field)
  }

  static let everyKey: [Key] = [
    .enter, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .backspace, .delete,
    .insert,
    .function(1), .function(2), .paste("j"), .paste("j\n"), .pasteTooLong(limit: 1),
    .resize(columns: 9, rows: 9),
    .hangUp, .character("y"), .character("e"), .character(" "), .character("1"),
  ]

  @Test(arguments: everyKey) func `no other key than its letter confirms, once or twice`(key: Key) {
    var dialog = Self.letterDialog()
    for _ in 0..<2 {
      let outcome = dialog.update(key)
      #expect(outcome != .confirmed && outcome != .declined)
    }
  }

  @Test func `the letter confirms, Escape declines`() {
    var dialog = Self.letterDialog()
    #expect(dialog.update(.character("j")) == .confirmed)
    #expect(dialog.update(.character("J")) == .confirmed)
    #expect(dialog.update(.escape) == .declined)
  }

  @Test func `the key that opened the dialog never confirms`() {
    var dialog = Self.letterDialog(openedBy: .character("j"))
    #expect(dialog.update(.character("j")) == .ignored)
  }

  @Test func `letters are text in the field, and Enter goes back to the answer`() {
    var dialog = Self.letterDialog()
    #expect(dialog.update(.tab) == .moved)
    for character in "j-77" { #expect(dialog.update(.character(character)) == .moved) }
    #expect(dialog.fieldText == "j-77")
    #expect(dialog.update(.enter) == .moved)
    #expect(dialog.update(.enter) == .ignored)
    #expect(dialog.update(.character("j")) == .confirmed)
    #expect(dialog.update(.tab) == .moved)
    #expect(dialog.update(.escape) == .moved)
    #expect(dialog.update(.escape) == .declined)
    #expect(dialog.fieldText == "j-77")
  }

  @Test func `what cannot be undone is confirmed by typing the number`() {
    var dialog = Dialog(
      title: "Löschen", lines: ["Der Fall wird gelöscht."], answer: "Fallnummer eintippen",
      confirmation: .typing("BN-26-0198"))
    #expect(dialog.update(.enter) == .ignored)
    #expect(dialog.update(.character("j")) == .moved)
    #expect(dialog.update(.enter) == .mistyped)
    #expect(dialog.update(.backspace) == .moved)
    for character in "bn-26-0198" { #expect(dialog.update(.character(character)) == .moved) }
    #expect(dialog.update(.tab) == .ignored)
    #expect(dialog.update(.enter) == .confirmed)
    #expect(dialog.update(.escape) == .declined)
  }

  @Test(arguments: [(80, 17), (80, 6), (77, 5), (40, 9), (20, 4), (5, 3), (3, 2), (1, 1)])
  func `the answer is seen and has the cursor at any size`(columns: Int, rows: Int) {
    for dialog in [Self.letterDialog(), Self.letterDialog(field: nil)] {
      var grid = Grid(columns: columns, rows: rows)
      let cursor = dialog.draw(into: &grid, area: grid.area)
      #expect(cursor.row >= 0 && cursor.row < rows)
      if columns >= 40 { #expect(grid.text.contains("> j = Ja")) }
      let frame = Frame(grid: grid, cursor: cursor)
      if columns >= 5 && rows >= 4 {
        #expect(frame.grid.cells(inRow: cursor.row).dropFirst(cursor.column).first?.text == ">")
      }
    }
  }
}
