import Foundation
import TerminalKit
import Testing

/// Whole screens compared with the files in Frames. With LOTSE_WRITE_FRAMES=1 the files are written anew.
@Suite struct GoldenFrameTests {
  private func expect(_ name: String, _ frame: Frame) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Frames").appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["LOTSE_WRITE_FRAMES"] == "1" {
      try frame.transcript.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(frame.transcript == expected, "\(name)")
  }

  private func screen(
    _ place: SafeText, messages: [SafeText], footer: SafeText, columns: Int = 80, rows: Int = 24,
    content: (inout Grid, Area) -> Position
  ) -> Frame {
    ScreenLayout(
      place: place, who: "Beratung: M. Beispiel", state: "Status: NEU    Frist: heute 14:00",
      messages: messages,
      footer: footer, sizeNote: "Fenster unter 80x24: Hinweise neben den Feldern fehlen."
    ).frame(columns: columns, rows: rows, content: content)
  }

  @Test func `a list of cases`() throws {
    let columns = ColumnLayout([.init(10), .init(13), .init(11), .init(13), .init(24)])
    var list = ListWidget(count: 12)
    _ = list.update(.down, pageRows: 16)
    let frame = screen(
      "Lotse   Meine Fälle (12)", messages: ["Zeile 2 von 12."], footer: KeyMapTests.keys.footer(width: 80)
    ) {
      list.draw(into: &$0, area: $1, header: columns.line(["Nr.", "Status", "Frist", "Ort", "Anliegen"])) {
        index in
        columns.line([
          "F-26-" + .number(200 + index), index == 0 ? "ÜBERFÄLLIG !" : "in Beratung", "Mo 23.11.",
          ["Musterstadt", "Südfeld", "日本語町", "Großenhain a. d. L."][index % 4], "Bedrohung im Netz",
        ])
      }
    }
    try expect("list", frame)
  }

  @Test func `a form with a fault and its suggestion`() throws {
    var form = SampleForm.make()
    SampleForm.type("\nt\nbed\nMustrstadt\n", into: &form)
    let frame = screen(
      "Lotse > Neuer Fall", messages: ["1 Fehler (Feld 4).", "Entwurf gesichert 09:44, verschlüsselt."],
      footer: "Enter Weiter  Tab/Umschalt-Tab Feld  F2 Speichern  F1 Hilfe  Esc Abbrechen"
    ) { form.draw(into: &$0, area: $1) }
    try expect("form-fault", frame)
  }

  @Test func `a form with an open list, on a narrow window`() throws {
    var form = SampleForm.make()
    form.focus(on: .matter)
    SampleForm.type("be", into: &form)
    try expect(
      "form-narrow",
      screen("Lotse > Neuer Fall", messages: [], footer: "F2 Speichern  F1 Hilfe", columns: 40, rows: 15) {
        form.draw(into: &$0, area: $1)
      })
  }

  @Test func `a form with the focus on its buttons`() throws {
    var form = SampleForm.make()
    for _ in 0..<9 { _ = form.update(.down, columns: 80) }
    try expect(
      "form-buttons",
      screen("Lotse > Neuer Fall", messages: [], footer: "F1 Hilfe") { form.draw(into: &$0, area: $1) })
  }

  @Test func `a text field of several lines`() throws {
    var form = SampleForm.make()
    form.focus(on: .story)
    SampleForm.type(
      "\nSeit Anfang November bekomme ich Nachrichten von einem Konto, das ich nicht kenne. Am 18.11. ",
      into: &form)
    _ = form.update(
      .paste("stand dort meine Adresse. \u{202e}Ich habe\nBildschirmfotos gemacht."), columns: 80)
    try expect(
      "form-text",
      screen("Lotse > Beschreibung", messages: [], footer: "Tab Weiter  F1 Hilfe") {
        form.draw(into: &$0, area: $1)
      })
  }

  @Test func `a confirmation over a case`() throws {
    let report =
      "Seit Anfang November bekomme ich Nachrichten.\u{1b}[2J Am 18.11. stand dort meine Adresse. \u{202e}"
    let frame = screen(
      "Lotse > Übergabe Ü-26-4821-390", messages: ["Enter allein bestätigt nicht."],
      footer: "j Bestätigen  h Hilfe  Esc Zurück"
    ) { grid, area in
      _ = Pager(SafeText.lines(report, width: 78)).draw(into: &grid, area: area)
      return DialogTests.letterDialog().draw(into: &grid, area: area)
    }
    try expect("dialog", frame)
  }

  @Test func `a menu with a typed beginning`() throws {
    var menu = MenuTests.menu()
    _ = menu.update(.character("r"))
    try expect(
      "menu",
      screen("Lotse", messages: [], footer: "Enter Ausführen  Esc Zurück") {
        menu.draw(into: &$0, area: $1, title: "Menü")
      })
  }

  @Test func `a deletion that asks for the number, on a low window`() throws {
    var dialog = Dialog(
      title: "Löschen", lines: ["Der Fall BN-26-0198 wird gelöscht.", "Das kann niemand zurücknehmen."],
      answer: "Fallnummer eintippen, dann Enter. Esc = Nein, zurück", confirmation: .typing("BN-26-0198"))
    for character in "BN-26" { _ = dialog.update(.character(character)) }
    try expect(
      "dialog-typing",
      screen("Lotse", messages: [], footer: "Esc Zurück", columns: 60, rows: 15) {
        dialog.draw(into: &$0, area: $1)
      })
  }
}
