import Foundation
import Testing

@Suite struct `Stories about conferences and what comes after` {
  private static func consent(_ scene: ReferralScene, _ number: String, now: String) throws {
    let text = """
      recipient: counselling_south
      given: yes
      purpose: case_conference
      classes: [K2]
      form: written
      text_version: "2026-1"
      given_on: \(now.prefix(10))
      release_from_secrecy: yes
      """
    let run = try scene.demo.lotse(
      "nord-1", ["consent", "record", number, "--file", "-", "--now", now], input: text)
    #expect(run.code == 0, "\(run.errors)")
  }

  private static func call(_ scene: ReferralScene, _ number: String, now: String) throws -> LotseRun {
    let text = "on: 2026-04-09\nbodies: [counselling_south]\nclasses: [K2]\nreason: several_bodies\n"
    return try scene.demo.lotse(
      "nord-1", ["case", "conference", "call", number, "--file", "-", "--json", "--now", now], input: text)
  }

  @Test func `a case conference is called with consent only, and its tasks are seen by who has to do them`()
    throws
  {
    let scene = try ReferralScene()
    let now = "2026-03-27T10:00"
    let (file, _) = try scene.offered(now: now)
    let refused = try Self.call(scene, file, now: now)
    #expect(refused.code == 4, "\(refused.errors)")
    try Self.consent(scene, file, now: now)
    let called = try Self.call(scene, file, now: now)
    let number = try #require(try called.json()["number"] as? String, "\(called.errors)")
    #expect(number.hasPrefix("K-26-") && called.errors.contains("lotse case conference held \(number)"))
    let why = try scene.demo.lotse("nord-1", ["case", "why", file])
    #expect(why.output.contains(number) && why.output.contains("Fallkonferenz"))
    let seen = try scene.demo.list("sued-1", ["case", "conference", "list"], "conferences")
    #expect(seen.map { $0["number"] as? String } == [number])
    #expect(seen.first?["case"] as? String != file && seen.first?["stage"] as? String == "called")
    let police = scene.demo.member("police_contact")
    #expect(try scene.demo.list(police, ["case", "conference", "list"], "conferences").isEmpty)
    let result = """
      on: 2026-04-09
      present: [{body: counselling_south, persons: 2}, {body: counselling_north, persons: 1}]
      tasks:
        - {what: "Begleitung zum Amt", body: counselling_south, due: 2026-04-13}
        - {what: "Person unterrichten", due: 2026-04-10}
      """
    let held = ["case", "conference", "held", number, "--file", "-", "--now", "2026-04-09T15:00"]
    #expect(try scene.demo.lotse("sued-1", held, input: result).code == 3)
    let kept = try scene.demo.lotse("nord-1", held, input: result)
    #expect(kept.code == 0, "\(kept.errors)")
    let due = try scene.demo.list("sued-1", ["deadline", "list"], "due")
      .filter { $0["kind"] as? String == "conference_task" }
    #expect(due.map { $0["due"] as? String } == ["2026-04-13"] && due.first?["deadline"] as? Int == 1)
    #expect(try scene.demo.lotse("sued-1", ["inbox"]).output.contains("Fallkonferenzen und Aufgaben"))
    #expect(try scene.demo.lotse("sued-1", ["case", "conference", "done", number, "2"]).code == 3)
    #expect(try scene.demo.lotse("sued-1", ["case", "conference", "done", number, "1"]).code == 0)
    #expect(try scene.demo.lotse("nord-1", ["case", "conference", "done", number, "2"]).code == 0)
    #expect(try scene.demo.lotse("nord-1", ["case", "conference", "off", number]).code == 4)
    let history = try scene.demo.lotse("nord-1", ["case", "show", file]).output
    for fact in ["conference_called", "conference_held", "conference_task_done"] {
      #expect(history.contains(fact), "\(fact)")
    }
    #expect(try LotseRun(["verify", "--data", scene.demo.folder.path]).code == 0)
  }

  @Test func `a withdrawal takes a body out of the conference, and the circle changes with it`() throws {
    let scene = try ReferralScene()
    let now = "2026-03-27T10:00"
    let (file, _) = try scene.offered(now: now)
    try Self.consent(scene, file, now: now)
    #expect(try Self.call(scene, file, now: now).code == 0)
    let withdrawn = try scene.demo.lotse(
      "nord-1", ["consent", "withdraw", file, "--to", "counselling_south", "--now", "2026-03-30T09:00"])
    #expect(withdrawn.code == 0, "\(withdrawn.errors)")
    #expect(try scene.demo.list("sued-1", ["case", "conference", "list"], "conferences").isEmpty)
    let own = try scene.demo.list("nord-1", ["case", "conference", "list"], "conferences")
    #expect(own.first?["stage"] as? String == "called_off")
    #expect((own.first?["bodies"] as? [String])?.isEmpty == true)
    #expect(try LotseRun(["verify", "--data", scene.demo.folder.path]).code == 0)
  }

  @Test func `after the closing somebody asks again, and what was learned is counted only`() throws {
    let scene = try ReferralScene()
    let now = "2026-03-27T10:00"
    let file = try scene.opened("nord-1", now: now)
    let told = ["case", "feedback", file, "--follow-up", "yes", "--now", "2026-04-01T10:00"]
    #expect(try scene.demo.lotse("nord-1", told).code == 0)
    let learned = try scene.demo.withExample("nord-1", ["case", "lesson"], [file])
    #expect(learned.code == 0, "\(learned.errors)")
    let closed = try scene.demo.lotse("nord-1", ["case", "close", file, "--reason", "goal_reached"])
    #expect(closed.code == 0, "\(closed.errors)")
    let later = "2026-07-02T09:00"
    #expect(try scene.demo.lotse("nord-1", ["tick", "--confirm", "2026-07-02", "--now", later]).code == 0)
    let rows = try scene.demo.list("nord-1", ["case", "list", "--now", later], "cases")
    let row = rows.first { $0["number"] as? String == file }
    #expect(row?["status"] as? String == "follow_up_due" && row?["due"] as? String == "2026-07-01")
    let text =
      "contact: reached\noutcome: needs_support\nanswers: {retaliation: yes, further_incidents: no}\n"
    let asked = try scene.demo.lotse(
      "nord-1", ["case", "followup", file, "--file", "-", "--now", later], input: text)
    #expect(asked.code == 0 && asked.errors.contains("lotse case reopen \(file)"), "\(asked.errors)")
    #expect(
      try scene.demo.lotse("nord-1", ["case", "followup", file, "--file", "-", "--now", later], input: text)
        .code == 1)
    let reopened = try scene.demo.lotse("nord-1", ["case", "reopen", file, "--reason", "new_fact"])
    #expect(reopened.code == 0, "\(reopened.errors)")
    let history = try scene.demo.lotse("nord-1", ["case", "show", file]).output
    #expect(history.contains("followed_up") && history.contains("lesson_noted"))
  }

  @Test func `an incident is linked to a case after its opening, and unlinked again`() throws {
    let scene = try ReferralScene()
    let file = try scene.opened("nord-1", now: "2026-03-27T10:00")
    let text = """
      occurred_on: 2026-03-26
      area: {municipality: Lindenstadt, state: Thüringen}
      acts: [insult]
      motives: [{code: anti_black_racism, assessed_by: police, primary: true}]
      affected: {total: 1, persons: 1}
      narrative: Am Tag davor beleidigt.
      """
    let run = try scene.demo.lotse("nord-1", ["incident", "record", "--file", "-", "--json"], input: text)
    let incident = try #require(try run.json()["number"] as? String, "\(run.errors)")
    func incidents() throws -> [String] {
      let rows = try scene.demo.list("nord-1", ["case", "list"], "cases")
      return rows.first { $0["number"] as? String == file }?["incidents"] as? [String] ?? []
    }
    #expect(try incidents().count == 1)
    #expect(try scene.demo.lotse("sued-1", ["case", "incidents", "link", file, incident]).code == 3)
    #expect(try scene.demo.lotse("nord-1", ["case", "incidents", "link", file, incident]).code == 0)
    #expect(try incidents().count == 2 && incidents().contains(incident))
    #expect(try scene.demo.lotse("nord-1", ["case", "incidents", "unlink", file, incident]).code == 0)
    let last = try #require(try incidents().first)
    #expect(try scene.demo.lotse("nord-1", ["case", "incidents", "unlink", file, last]).code == 4)
  }
}
