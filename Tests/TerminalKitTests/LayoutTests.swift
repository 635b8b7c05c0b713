import TerminalKit
import Testing

@Suite struct LayoutTests {
  static let layout = ScreenLayout(
    place: "Lotse   Meine Fälle (12)", who: "Beratung: M. Beispiel", state: "Filter: offen",
    messages: ["Zeile 1 von 12.", "Zweite Zeile."], footer: "Enter Öffnen  m Menü  h Hilfe",
    sizeNote: "Fenster unter 80x24: Spalten fehlen.")

  @Test func `at the design size every line has its place`() {
    let frame = Self.layout.frame(columns: 80, rows: 24) { grid, area in
      #expect(area == Area(row: 3, column: 0, rows: 17, columns: 80))
      grid.put("> Inhalt", row: area.row, column: 0)
      return area.origin
    }
    let lines = frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("Lotse   Meine Fälle (12)") && lines[0].hasSuffix("  Beratung: M. Beispiel"))
    #expect(lines[0].count == 80)
    #expect(lines[1] == "Filter: offen")
    #expect(lines[2] == String(repeating: "-", count: 80) && lines[20] == lines[2])
    #expect(lines[21] == "Zeile 1 von 12." && lines[22] == "Zweite Zeile.")
    #expect(lines[23] == "Enter Öffnen  m Menü  h Hilfe")
    #expect(!frame.text.contains("Fenster"))
    #expect(frame.cursor == Position(row: 3, column: 0))
  }

  @Test func `any size from 1x1 to 500x200 has a content area and a cursor inside`() {
    for columns in Effort.isFull ? Array(1...130) + [500] : [1, 2, 10, 39, 40, 79, 80, 500] {
      for rows in Array(1...13) + [23, 24, 25, 200] {
        let frame = Self.layout.frame(columns: columns, rows: rows) { _, area in
          #expect(area == Self.layout.contentArea(columns: columns, rows: rows))
          #expect(area.rows >= 1 && area.rows * 3 >= rows - 2 && area.columns == columns)
          #expect(area.row + area.rows <= rows)
          return Position(row: area.row + area.rows - 1, column: area.columns - 1)
        }
        #expect(frame.grid.columns == columns && frame.grid.rows == rows)
        #expect(frame.cursor.row < rows && frame.cursor.column < columns)
        if rows >= 2 && columns >= 30 { #expect(frame.text.contains("h Hilfe")) }
        if rows >= 3 && columns >= 21 { #expect(frame.text.contains("Beratung: M. Beispiel")) }
        if rows >= 5 && columns >= 15 { #expect(frame.text.contains("Zeile 1 von 12.")) }
        let isSmall = columns < 80 || rows < 24
        if rows >= 10 && columns >= 40 { #expect(frame.text.contains("Fenster unter 80x24") == isSmall) }
      }
    }
  }

  @Test func `the content keeps its place when a message comes`() {
    var silent = Self.layout
    silent.messages = []
    var spoken = silent
    spoken.messages = ["Gespeichert."]
    #expect(silent.contentArea(columns: 80, rows: 24) == spoken.contentArea(columns: 80, rows: 24))
  }
}
