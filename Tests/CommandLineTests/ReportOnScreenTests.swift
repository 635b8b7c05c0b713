import Foundation
import TestSupport
import Testing

@Suite("An anonymous report on the screens") struct ReportOnScreenTests {
  /// Opens the menu, types a name and takes the first action that fits.
  private func take(_ name: String, _ player: Player) throws {
    try player.press("m")
    try player.type(name)
    try player.press(Player.enter)
  }

  @Test func `gets six words once, by which the command line and the screen find it again`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let before = try demo.list(nord, ["report", "list"], "reports").count
    let player = try Player(demo, role: "counsellor")
    try player.see("Fälle meiner Stelle")
    try take("Meldungen", player)
    try player.press("n", see: "Neue Meldung")
    try player.press("\t")
    for word in ["Telefon", "Zeug"] {
      try player.type(word)
      try player.press(Player.enter)
    }
    try player.type("Am Zaun standen drei Leute.")
    try player.press("\t")
    try player.press("j")
    try player.press(Player.save, see: "schließt, wenn sie weitergegeben")
    let lines = player.screen.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let words = try #require(lines.first { $0.split(separator: "-").count == 6 })
    try player.press("j", see: "EINORDNEN !")
    #expect(!player.screen.text.contains(words))
    try take("sechs", player)
    try player.type(words.replacing("-", with: " "))
    try player.press(Player.save, see: "Am Zaun standen drei Leute.")
    #expect(try player.leave() == .exited(0))
    let reports = try demo.list(nord, ["report", "list"], "reports")
    #expect(reports.count == before + 1)
    let recorded = try #require(reports.first { $0["anonymous"] as? Bool == true })
    let file = demo.folder.deletingLastPathComponent().appendingPathComponent(UUID().uuidString)
    try Data((words + "\n").utf8).write(to: file)
    let found = try demo.lotse(nord, ["report", "find", "--words-file", file.path, "--json"])
    #expect(found.code == 0, "\(found.errors)")
    #expect(try found.json()["number"] as? String == recorded["number"] as? String)
  }
}
