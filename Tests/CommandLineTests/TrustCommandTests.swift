import Foundation
import Testing

@Suite struct `Founding, leaving and lost passwords by command` {
  @Test func `a live body takes no case before its kit was printed and typed back`() throws {
    let alliance = try LiveAlliance()
    let refused = try alliance.openedCase("amt-1")
    #expect(refused.code == 4)
    #expect(refused.errors.contains("lotse kit print"))
    let printed = try alliance.lotse("amt-1", ["kit", "print"])
    #expect(printed.code == 0 && printed.errors.contains("lotse kit prove"))
    #expect(try alliance.openedCase("amt-1").code == 4, "printed is not proven")
    _ = try alliance.printedKit("amt-1")
    let opened = try alliance.openedCase("amt-1")
    #expect(opened.output == "KO-\(Self.year)-0001\n")
    #expect(opened.errors.contains("lotse member invite"), "a body of one is warned")
  }

  @Test func `a body is admitted by the code that was compared by voice, and by no other`() throws {
    let alliance = try LiveAlliance()
    let code = try alliance.founded(["body", "found"], "counselling", "nord", "BN", "nord-1")
    let early = try alliance.lotse("nord-1", ["case", "list"])
    #expect(early.code == 3 && early.errors.contains(code))
    let other = String(code.dropLast(4)) + (code.hasSuffix("AAAQ") ? "AAAA" : "AAAQ")
    #expect(try alliance.lotse("amt-1", ["body", "admit", other]).code == 3)
    #expect(try alliance.lotse("amt-1", ["body", "admit", "KURZ"]).code == 2)
    let heard = code.lowercased().replacingOccurrences(of: "-", with: " ").split(separator: " ").map(
      String.init)
    #expect(
      try alliance.lotse("amt-1", ["body", "admit"] + heard + ["--json"]).json()["active"] as? Bool == true)
    let listed =
      try alliance.lotse("nord-1", ["body", "list", "--json"]).json()["bodies"] as? [[String: Any]]
    #expect(listed?.compactMap { $0["code"] as? String } == ["amt", "nord"])
    #expect(listed?.compactMap { $0["state"] as? String } == ["active", "active"])
  }

  /// First one person forgets the password, then all of the body do.
  @Test func `a lost password comes back by a colleague, by the kit, and by nothing else`() throws {
    let alliance = try LiveAlliance()
    let kit = try alliance.counsellingCentre()
    let number = try alliance.openedCase("nord-1").output.trimmingCharacters(in: .whitespacesAndNewlines)
    // A colleague of the same body.
    let renewed = try alliance.lotse("nord-1", ["member", "invite", "nord-2", "--again", "--json"])
    try alliance.join("nord-2", try renewed.json()["invitation"] as? String ?? "")
    let shown = try alliance.lotse("nord-2", ["case", "show", number, "--json"])
    #expect(shown.code == 0 && shown.output.contains("\"persons\""))
    #expect(shown.errors.contains("M. nord-2"), "the member sees that the keys were renewed")
    #expect(
      try alliance.lotse("nord-1", ["case", "list"]).errors.contains("M. nord-2"), "the body sees it too")
    // The kit, when all have forgotten.
    let used = try alliance.plain([
      "kit", "use", "--member", "nord-1", "--words-file", kit, "--new-password-file",
      try alliance.file("neu", "ein-neues-kennwort"),
    ])
    #expect(used.code == 0 && used.output.contains("Wer wiederherstellen kann, kann lesen"))
    let after = try alliance.plain([
      "case", "show", number, "--member", "nord-1", "--password-file",
      try alliance.file("neu", "ein-neues-kennwort"),
    ])
    #expect(after.code == 0)
    // Without either there is no back door: neither another body's kit nor another body's key holder opens anything.
    let foreign = try alliance.printedKit("amt-1")
    let attempt = try alliance.plain([
      "kit", "use", "--member", "nord-1", "--words-file", foreign, "--new-password-file",
      try alliance.file("neu", "ein-neues-kennwort"),
    ])
    #expect(attempt.code == 3)
    #expect(try alliance.lotse("amt-1", ["member", "invite", "nord-1", "--again"]).code == 3)
  }

  @Test func `who leaves hands over first, and is out at once`() throws {
    let alliance = try LiveAlliance()
    _ = try alliance.counsellingCentre()
    let number = try alliance.openedCase("nord-2").output.trimmingCharacters(in: .whitespacesAndNewlines)
    let refused = try alliance.lotse("nord-1", ["member", "remove", "nord-2"])
    #expect(refused.code == 4 && refused.errors.contains(number))
    let removed = try alliance.lotse("nord-1", ["member", "remove", "nord-2", "--hand-over-to", "nord-1"])
    #expect(
      removed.code == 0 && removed.output.contains(number) && removed.output.contains("lotse kit print"))
    #expect(try alliance.lotse("nord-2", ["case", "list"]).code == 3)
    let members =
      try alliance.lotse("nord-1", ["member", "list", "--json"]).json()["members"] as? [[String: Any]]
    let leaver = members?.first { $0["name"] as? String == "M. nord-2" }
    #expect(leaver?["has_left"] as? Bool == true && leaver?["login"] == nil)
  }

  @Test func `a wrong password makes the next try wait, and a change makes the old one dead`() throws {
    let alliance = try LiveAlliance()
    let wrong = try alliance.plain([
      "case", "list", "--member", "amt-1", "--password-file",
      try alliance.file("falsch", "geraten-und-falsch"),
    ])
    #expect(wrong.code == 3)
    let waiting = try alliance.lotse("amt-1", ["case", "list"])
    #expect([0, 75].contains(waiting.code), "a slow machine may have waited long enough already")
    let next = try LiveAlliance()
    let new = try next.file("neu", "ein-ganz-neues-kennwort")
    #expect(try next.lotse("amt-1", ["password", "--new-password-file", new]).code == 0)
    #expect(try next.lotse("amt-1", ["case", "list"]).code == 3)
    let short = try LiveAlliance()
    let few = try short.lotse(
      "amt-1", ["password", "--new-password-file", try short.file("kurz", "elfZeichen!")])
    #expect(few.code == 2 && few.errors.contains("12"))
  }

  private static var year: String { String(Calendar.current.component(.year, from: Date()) % 100) }
}
