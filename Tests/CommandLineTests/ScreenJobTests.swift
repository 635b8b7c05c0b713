import Foundation
import TerminalKit
import TestSupport
import Testing

@Suite("The main job on the screens") struct ScreenJobTests {
  @Test func `a counsellor opens a case with at most 20 key presses beside the text`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let before = try demo.list(nord, ["case", "list"], "cases").count
    let player = try Player(demo, role: "counsellor")
    try player.see("Fälle meiner Stelle")
    try player.press("n", see: "Neuer Fall")
    try player.press(Player.enter)
    for key in ["t", Player.enter, "b", "e", Player.enter] { try player.press(key) }
    try player.type("Neustadt")
    for key in [Player.enter, Player.enter, "s", Player.enter] { try player.press(key) }
    try player.type("Person T")
    try player.press(Player.enter)
    try player.press(Player.save, see: "BN-26-")
    #expect(player.presses <= 20, "\(player.presses) presses")
    #expect(try player.leave() == .exited(0))
    let cases = try demo.list(nord, ["case", "list"], "cases")
    #expect(cases.count == before + 1)
    let opened = try #require(cases.first { ($0["number"] as? String)?.hasPrefix("BN-26-") == true })
    #expect(opened["place"] as? String == "Neustadt")
    #expect((opened["incidents"] as? [String])?.count == 1, "incident and case came in one entry")
  }

  @Test func `the police contact accepts the waiting referral with three keys`() throws {
    let demo = try DemoData()
    let police = demo.member("police_contact")
    let waiting = try #require(
      try demo.list(police, ["referral", "list"], "referrals")
        .first { $0["status"] as? String == "unconfirmed" && $0["to"] as? String == "police_contact_point" })
    let number = try #require(waiting["number"] as? String)
    let player = try Player(demo, role: "police_contact")
    try player.see(number)
    try player.press(Player.enter, see: number)
    try player.press("e")
    try player.press("j")
    #expect(player.presses == 3)
    #expect(try player.leave() == .exited(0))
    let after = try demo.lotse(police, ["referral", "show", number, "--json"]).json()
    #expect(after["status"] as? String == "accepted")
    #expect(after["package"] != nil)
  }

  @Test func `the hardware cursor follows the focus and no colour or title is ever sent`() throws {
    let demo = try DemoData()
    let player = try Player(demo, role: "counsellor")
    try player.see("Fälle meiner Stelle")
    for _ in 0..<5 {
      try player.press("\u{1B}OB")
      let screen = player.screen
      #expect(screen.cursor.column == 0)
      #expect(screen.line(screen.cursor.row).hasPrefix(">"))
    }
    let text = String(decoding: player.output, as: UTF8.self)
    #expect(!text.contains("\u{1B}]"), "no OSC sequence")
    #expect(text.firstMatch(of: /\x1b\[[0-9;]*3[0-9](;|m)/) == nil, "no colour")
    #expect(try player.leave() == .exited(0))
  }

  @Test(arguments: ["chair", "data_protection", "police_contact", "clearing_officer", "unit_contact"])
  func `every role has a first screen that says who acts and that it is a rehearsal`(role: String) throws {
    let demo = try DemoData()
    let player = try Player(demo, role: role)
    try player.see("Probebetrieb")
    try player.press("a")
    try player.see(
      ["chair", "data_protection", "police_contact"].contains(role) ? "noch nichts freigegeben" : "intern")
    #expect(try player.leave() == .exited(0))
  }

  @Test func `the screens exist in English`() throws {
    let demo = try DemoData()
    let player = try Player(demo, role: "counsellor", language: "en")
    try player.see("Rehearsal")
    try player.press("h", see: "Help")
    #expect(try player.leave() == .exited(0))
  }
}
