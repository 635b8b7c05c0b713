import TerminalKit
import Testing

@Suite struct MenuTests {
  enum Action: Hashable, Sendable { case edit, refer, note, undo }

  static func menu() -> Menu<Action> {
    Menu([
      MenuItem(.edit, name: "Fall bearbeiten", synonyms: ["ändern"], keyName: "b"),
      MenuItem(.refer, name: "An die Polizei übergeben", synonyms: ["weiterleiten"], keyName: "w"),
      MenuItem(.note, name: "Notiz schreiben", keyName: "o"),
      MenuItem(.undo, name: "Rückgängig machen", keyName: "u", disabledBecause: "nichts zu tun"),
    ])
  }

  @Test(arguments: [
    ("", Action.edit), ("not", .note), ("ueberg", .refer), ("weiter", .refer), ("aendern", .edit),
    ("fall be", .edit),
  ])
  func `an action is found by name or synonym and run by Enter`(text: String, action: Action) {
    var menu = Self.menu()
    for character in text { #expect(menu.update(.character(character)) == .moved) }
    #expect(menu.update(.enter) == .run(action))
  }

  @Test func `an action that cannot be used now says why`() {
    var menu = Self.menu()
    #expect(menu.update(.paste("rueck")) == .moved)
    #expect(menu.update(.enter) == .refused(because: "nichts zu tun"))
    #expect(menu.update(.character("x")) == .moved)
    #expect(menu.matches.isEmpty)
    #expect(menu.update(.enter) == .moved)
    #expect(menu.update(.escape) == .closed)
  }

  @Test func `the cursor is in the input while typing and on the row after an arrow`() {
    var menu = Self.menu()
    var grid = Grid(columns: 60, rows: 8)
    #expect(menu.draw(into: &grid, area: grid.area, title: "Menü").row == 0)
    _ = menu.update(.down)
    #expect(menu.draw(into: &grid, area: grid.area, title: "Menü") == Position(row: 2, column: 0))
    #expect(grid.text.contains("> An die Polizei"))
    #expect(menu.update(.enter) == .run(.refer))
    _ = menu.update(.character("n"))
    #expect(menu.draw(into: &grid, area: grid.area, title: "Menü") == Position(row: 0, column: 7))
  }
}
