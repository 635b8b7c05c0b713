import Foundation
import Testing

@Suite struct `Stories about overdue steps` {
  private func rows(_ scene: ReferralScene, _ member: String, _ now: String, all: Bool = false) throws
    -> [[String: Any]]
  {
    let run = try scene.demo.lotse(
      member, ["escalation", "list", "--json", "--now", now] + (all ? ["--all"] : []))
    #expect(run.code == 0, "\(run.errors)")
    return try run.json()["escalations"] as? [[String: Any]] ?? []
  }

  @Test func `an overdue step calls the clearing office, then the chair, and ends when the case moves`()
    throws
  {
    let scene = try ReferralScene()
    let (office, chair) = (scene.demo.member("clearing_officer"), scene.demo.member("chair"))
    let file = try scene.opened("nord-1", now: "2026-03-27T10:00")
    #expect(try scene.demo.lotse("nord-1", ["tick", "--json", "--now", "2026-04-02T08:00"]).code == 0)
    func own(_ now: String) throws -> [[String: Any]] {
      try rows(scene, "nord-1", now).filter { $0["file"] as? String == file }
    }
    #expect(try own("2026-04-02T08:00").isEmpty)
    let tick = try scene.demo.lotse(office, ["tick", "--json", "--now", "2026-04-09T08:00"])
    #expect(!(try tick.json()["escalated"] as? [String] ?? []).isEmpty, "\(tick.errors)")
    let again = try scene.demo.lotse(office, ["tick", "--json", "--now", "2026-04-09T08:05"])
    #expect(try again.json()["escalated"] as? [String] == [])
    let step = try #require(try own("2026-04-09T09:00").first { $0["step"] as? String == "acknowledge" })
    let number = try #require(step["number"] as? String)
    #expect(step["level"] as? String == "clearing_office" && step["due"] as? String == "2026-03-31")
    #expect(step["version"] as? String == "2026-1" && step["body"] as? String == "counselling_north")
    let seen = try #require(
      try rows(scene, office, "2026-04-09T09:00").first { $0["number"] as? String == number })
    #expect(seen["file"] as? String != file, "the clearing office knows the case by its random number")
    let acknowledge = ["escalation", "acknowledge", number]
    #expect(try scene.demo.lotse("nord-1", acknowledge).code == 3)
    #expect(try scene.demo.lotse(chair, acknowledge).code == 3)
    #expect(try scene.demo.lotse(office, acknowledge).code == 0)
    // The chair's body starts by itself and can write nothing; the next start of the others calls it.
    let before = try rows(scene, chair, "2026-04-14T08:00")
    #expect(!before.contains { $0["number"] as? String == number })
    #expect(try scene.demo.lotse("nord-2", ["tick", "--now", "2026-04-14T08:30"]).code == 0)
    let called = try rows(scene, chair, "2026-04-14T09:00")
    let row = try #require(called.first { $0["number"] as? String == number })
    let levels = (row["rungs"] as? [[String: Any]] ?? []).compactMap { $0["level"] as? String }
    #expect(levels == ["reminder", "deputy", "clearing_office", "chair"])
    let text = try scene.demo.lotse(chair, ["escalation", "list", "--lang", "en"])
    #expect(text.output.contains("chair") && text.output.contains(number) && !text.output.contains("Laden"))
    #expect(try scene.demo.lotse(chair, acknowledge).code == 0)
    let done = ["case", "step", file, "acknowledge", "--on", "2026-04-14"]
    let recorded = try scene.demo.lotse("nord-1", done)
    #expect(recorded.code == 0, "\(recorded.errors)")
    #expect(!(try rows(scene, chair, "2026-04-14T10:00")).contains { $0["number"] as? String == number })
    let over = try rows(scene, chair, "2026-04-14T10:00", all: true)
    #expect(over.first { $0["number"] as? String == number }?["ended_on"] as? String == "2026-04-14")
    #expect(try scene.demo.lotse(chair, acknowledge).code == 4)
    #expect(try LotseRun(["verify", "--data", scene.demo.folder.path]).code == 0)
  }

  @Test func `a clock far ahead writes nothing of time alone until a person confirms the date`() throws {
    let scene = try ReferralScene()
    let (_, referral) = try scene.offered(now: "2026-03-27T10:00")
    let later = ["--now", "2026-05-11T08:00"]
    let doubted = try scene.demo.lotse("nord-1", ["tick", "--json"] + later)
    #expect(doubted.code == 0 && doubted.errors.contains("lotse tick --confirm 2026-05-11"))
    #expect(try doubted.json()["clock_doubted"] as? Bool == true)
    #expect(try doubted.json()["lapsed"] as? [String] == [] && doubted.json()["escalated"] as? [String] == [])
    // Decisions treat it as lapsed all the same.
    #expect(try scene.demo.lotse("sued-1", ["referral", "accept", referral] + later).code == 4)
    #expect(try scene.demo.lotse("nord-1", ["tick", "--confirm", "2026-05-10"] + later).code == 2)
    let confirmed = try scene.demo.lotse("nord-1", ["tick", "--confirm", "2026-05-11", "--json"] + later)
    #expect(confirmed.code == 0, "\(confirmed.errors)")
    #expect(try (confirmed.json()["lapsed"] as? [String] ?? []).contains(referral))
    #expect(try confirmed.json()["clock_doubted"] as? Bool == false)
    let after = try scene.demo.lotse("nord-1", ["tick", "--json"])
    #expect(try after.json()["lapsed"] as? [String] == [] && !after.errors.contains("--confirm"))
    #expect(try scene.history("nord-1", referral, now: "2026-05-11T09:00").contains("referral_lapsed"))
  }
}
