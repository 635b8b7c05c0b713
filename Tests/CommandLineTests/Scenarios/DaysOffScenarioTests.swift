import Foundation
import Testing

@Suite struct `Stories about days on which nobody started the program` {
  /// The shipped procedure with three days to answer, from 1 October.
  private static func adoptedThreeDays(_ demo: DemoData, now: String) throws {
    let chair = demo.member("chair")
    var text = try demo.lotse(chair, ["procedure", "show", "--now", now]).output
    for (old, new) in [
      ("version: \"2026-1\"", "version: \"2026-2\""),
      ("\nanswer_working_days: 5", "\nanswer_working_days: 3"),
    ] {
      let changed = text.replacing(old, with: new, maxReplacements: 1)
      #expect(changed != text)
      text = changed
    }
    let run = try demo.lotse(
      chair, ["procedure", "adopt", "-", "--from", "2026-10-01", "--now", now], input: text)
    #expect(run.code == 0, "\(run.errors)")
  }

  private static func returned(_ scene: ReferralScene, _ now: [String]) throws -> [String] {
    let run = try scene.demo.lotse("koordination-1", ["referral", "returned", "--json"] + now)
    let rows = try run.json()["returned"] as? [[String: Any]] ?? []
    return rows.compactMap { ($0["referral"] as? [String: Any])?["number"] as? String }
  }

  @Test
  func `six weeks off: it counts as lapsed everywhere, is written once the date is confirmed, and once only`()
    throws
  {
    let scene = try ReferralScene()
    let demo = scene.demo
    // Five working days from Monday 28 September; 3 October is a Saturday.
    let (file, referral) = try scene.offered(now: "2026-09-28T10:00")
    try Self.adoptedThreeDays(demo, now: "2026-09-28T11:00")
    let now = ["--now", "2026-11-10T09:00"]
    let refused = try demo.lotse("sued-1", ["referral", "accept", referral] + now)
    #expect(refused.code == 4 && refused.errors.contains("lotse tick --confirm 2026-11-10"))
    for member in ["nord-1", "sued-1", "koordination-1"] {
      let page = try scene.shown(member, referral, now: "2026-11-10T09:00")
      #expect(page["status"] as? String == "overdue" && page["due"] as? String == "2026-10-05")
      // What the sender froze stays the sender's own to see until the ending is written.
      #expect(member == "nord-1" || page["package"] == nil)
      let facts = try scene.history(member, referral, now: "2026-11-10T09:00")
      #expect(!facts.contains("referral_lapsed"), "nobody has confirmed the date")
    }
    let cases = try demo.list("nord-1", ["case", "list"] + now, "cases")
    #expect(cases.first { $0["number"] as? String == file }?["status"] as? String == "offer_overdue")
    #expect(try Self.returned(scene, now).contains(referral))
    let confirmed = try demo.lotse("nord-2", ["tick", "--confirm", "2026-11-10", "--json"] + now)
    #expect(try (confirmed.json()["lapsed"] as? [String] ?? []).contains(referral), "\(confirmed.errors)")
    for member in ["nord-1", "sued-1", "koordination-1", "nord-2"] {
      let again = try demo.lotse(member, ["tick", "--json"])
      #expect(try !(again.json()["lapsed"] as? [String] ?? [referral]).contains(referral), "\(member)")
    }
    let lines = try #require(
      try scene.shown("nord-1", referral, now: "2026-11-10T10:00")["history"] as? [[String: Any]])
    let lapses = lines.filter { $0["fact"] as? String == "referral_lapsed" }
    #expect(lapses.count == 1 && lapses.first?["effective"] as? String == "05.10.2026 23:59")
    #expect(lapses.first?["at"] as? String == "10.11.2026 09:00")
    #expect(try Self.returned(scene, []).contains(referral))
    #expect(try LotseRun(["verify", "--data", demo.folder.path]).code == 0)
  }

  @Test func `the new answer time begins by itself while nobody works, and each date names version and rule`()
    throws
  {
    let scene = try ReferralScene()
    let demo = scene.demo
    let old = try scene.opened("nord-1", now: "2026-09-28T10:00")
    try Self.adoptedThreeDays(demo, now: "2026-09-28T11:00")
    // Nobody starts from 28 September to 9 October; the version changed on the 1st.
    let now = "2026-10-09T10:00"
    let new = try scene.opened("nord-1", now: now)
    for (file, due, version) in [(old, "2026-10-16", "2026-1"), (new, "2026-10-14", "2026-2")] {
      try scene.consented("nord-1", file, to: "counselling_south", purpose: "support", now: now)
      let run = try scene.offer("nord-1", file, to: "counselling_south", purpose: "support", now: now)
      let referral = try #require(try run.json()["number"] as? String, "\(run.errors)")
      let page = try scene.shown("nord-1", referral, now: now)
      let rule = try #require(page["rule"] as? [String: Any])
      #expect(page["due"] as? String == due, "\(version)")
      #expect(rule["name"] as? String == "answer_working_days" && rule["version"] as? String == version)
      let why = try demo.lotse("nord-1", ["case", "why", file, "--json", "--now", now]).json()
      #expect(why["procedure_version"] as? String == version)
      let steps = why["steps"] as? [[String: Any]] ?? []
      let answer = steps.first { $0["step"] as? String == "answer" }
      #expect(answer?["due"] as? String == due && answer?["rule_version"] as? String == version)
      #expect(steps.allSatisfy { $0["due"] == nil || $0["rule"] != nil }, "no date without its rule")
    }
  }
}
