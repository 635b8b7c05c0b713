import Foundation
import Testing

/// The procedure as a coordinator changes it, by command alone.
@Suite("The procedure by command") struct ProcedureCommandTests {
  private static func changed(_ changes: [(String, String)]) throws -> String {
    var text = try LotseRun(["procedure", "adopt", "--example"]).output
    for (right, wrong) in changes {
      let next = text.replacing(right, with: wrong, maxReplacements: 1)
      #expect(next != text, "\(right)")
      text = next
    }
    return text
  }

  /// A21: reply time 5 to 3 working days from a day on.
  @Test func `a changed reply time governs new cases, old ones keep theirs, and each due date says why`()
    throws
  {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let before = ["--now", "2026-09-28T09:00"]
    let old = try MainJobCommandTests.number(try demo.withExample(nord, ["case", "open"], before))
    let text = try Self.changed([
      ("version: \"2026-1\"", "version: \"2026-2\""),
      ("\nanswer_working_days: 5", "\nanswer_working_days: 3"),
    ])
    let adopt = ["procedure", "adopt", "-", "--from", "2026-10-01"] + before
    #expect(try demo.lotse(demo.member("chair"), adopt, input: text).code == 0)
    let after = ["--now", "2026-10-01T09:00"]
    let new = try MainJobCommandTests.number(try demo.withExample(nord, ["case", "open"], after))
    var due: [String: [String: Any]] = [:]
    for number in [old, new] {
      let consent = try demo.lotse(nord, ["consent", "record", "--example"]).output.replacing(
        "2025-12-17", with: "2026-10-01")
      let record = ["consent", "record", number, "--file", "-"] + after
      #expect(try demo.lotse(nord, record, input: consent).code == 0)
      let offer = try demo.withExample(
        nord, ["referral", "offer"], [number, "--to", "police_contact_point", "--confirm", number] + after)
      #expect(offer.code == 0, "\(offer.errors)")
      let page = try demo.lotse(nord, ["case", "why", number, "--json"] + after).json()
      #expect(page["procedure_version"] as? String == (number == old ? "2026-1" : "2026-2"))
      let steps = try #require(page["steps"] as? [[String: Any]])
      for step in steps where step["due"] != nil {
        #expect(step["rule"] as? String != nil && step["rule_version"] as? String != nil, "\(step)")
      }
      due[number] = steps.first { $0["step"] as? String == "answer" }
      let said = try demo.lotse(nord, ["case", "why", number] + after).output
      #expect(said.contains("weil answer_working_days in Version") && said.contains("Gegen das Schließen"))
    }
    // Thursday 1 October 2026; the day of the offer does not count.
    #expect(due[old]?["due"] as? String == "2026-10-08" && due[old]?["rule_version"] as? String == "2026-1")
    #expect(due[new]?["due"] as? String == "2026-10-06" && due[new]?["rule_version"] as? String == "2026-2")
    #expect(try demo.lotse(nord, ["case", "move", old, "--procedure", "2026-2"] + after).code == 0)
    let moved = try demo.lotse(nord, ["case", "why", old, "--json"] + after).json()
    #expect(moved["procedure_version"] as? String == "2026-2")
    let steps = try #require(moved["steps"] as? [[String: Any]])
    #expect(steps.first { $0["step"] as? String == "answer" }?["due"] as? String == "2026-10-08")
  }

  @Test func `what the README tells a coordinator works as it stands there`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "### Das Verfahren anpassen"))
    let section = readme[start.upperBound...].prefix(1600)
    let commands = section.split(separator: "\n").filter { $0.hasPrefix("    lotse ") }.map {
      $0.split(separator: "#")[0].trimmingCharacters(in: .whitespaces)
    }
    #expect(commands.count == 4 && section.contains("answer_working_days: 3"))
    let demo = try DemoData()
    let chair = demo.member("chair")
    let now = ["--now", "2026-09-28T09:00"]
    func words(_ command: String) -> [String] {
      command.split(separator: " ").map(String.init).dropFirst().prefix { $0 != ">" }.map {
        $0 == "verfahren.yaml" ? "-" : $0
      }
    }
    var text = try demo.lotse(chair, words(commands[0]) + now).output
    let route = """
      routes:
        - to: {kind: clearing_office, purpose: documentation}
          when: {affected: [memorial_or_place]}
          de: "Gedenkorte gehören in die Runde."
          en: "Memorials belong to the round."

      """
    for (right, wrong) in [
      ("version: \"2026-1\"", "version: \"2026-2\""),
      ("\nanswer_working_days: 5", "\nanswer_working_days: 3"),
      (
        "    ends: [feedback_given]\n    period: {working_days: 5}",
        "    ends: [feedback_given]\n    period: {working_days: 3}"
      ),
      ("routes:\n", route),
    ] {
      let next = text.replacing(right, with: wrong, maxReplacements: 1)
      #expect(next != text, "\(right)")
      text = next
    }
    #expect(try demo.lotse(chair, words(commands[1]), input: text).code == 0)
    let adopted = try demo.lotse(chair, words(commands[2]) + now, input: text)
    #expect(adopted.code == 0 && adopted.output.contains("behält seine Version"), "\(adopted.errors)")
    let later = ["--now", "2026-10-01T09:00"]
    #expect(try demo.lotse(chair, words(commands[0]) + later).output == text)
    let nord = demo.member("counsellor")
    let number = try MainJobCommandTests.number(try demo.withExample(nord, ["case", "open"], later))
    let why = words(commands[3]).map { $0.hasPrefix("BN-") ? number : $0 }
    #expect(try demo.lotse(nord, why + later).output.contains("2026-2"))
  }

  @Test(arguments: [
    ("who: {side: system}", "who: {side: recipient, roles: [chair]}", "niemand tun"),
    (
      "to: {kind: counselling, purpose: support}", "to: {kind: data_protection, purpose: support}",
      "zu niemandem"
    ),
    ("guards: [no_running_referral, no_open_conference]", "guards: [no_worries]", "three_outcomes"),
    ("act_groups: [violence, threat, damage]", "act_groups: [violins]", "violins"),
    ("accused: [police_unit], land", "accused: [polize_unit], land", "police_unit"),
    ("    lapse: escalate\n", "    lapse: maybe\n", "record_only"),
    ("begins: [case_opened]", "begins: [case_begun]", "case_opened"),
    ("after: [assessment]", "after: [assesment]", "assessment"),
    ("period: {working_days: 2}", "period: {weeks: 2}", "working_days"),
    ("version: \"2026-1\"", "version: \"neu\"", "Reihenfolge"),
    ("    en: \"feedback to the", "    fr: \"feedback to the", "fr"),
    ("  - not_competent\n", "  - not_compotent\n", "not_competent"),
    ("{level: deputy, after", "{level: reminder, after", "zweimal"),
    (
      "routes:\n",
      "routes:\n  - to: {kind: counselling, purpose: support}\n    de: \"x\"\n    en: \"x\"\n", "Zeilen davor"
    ),
  ])
  func `a fault in the procedure is named with file and line`(right: String, wrong: String, said: String)
    throws
  {
    let text = try Self.changed([(right, wrong)])
    let run = try LotseRun(["procedure", "check", "-"], input: text)
    #expect(
      run.code == 1 && run.output.contains("stdin, Zeile") && run.output.contains(said), "\(run.output)")
  }

  @Test func `steps are recorded and feedback is given by command, and the history tells it`() throws {
    let demo = try DemoData()
    let nord = demo.member("counsellor")
    let number = try MainJobCommandTests.number(try demo.withExample(nord, ["case", "open"]))
    #expect(try demo.lotse(nord, ["case", "step", number, "acknowledge"]).code == 0)
    let asked = try demo.lotse(nord, ["case", "step", number, "urgency_check"])
    #expect(asked.code == 1 && asked.errors.contains("acute_danger"))
    let answers = ["acute_danger", "repeated", "minor", "fading_evidence", "clock_running"].flatMap {
      ["--answer", "\($0)=no"]
    }
    #expect(try demo.lotse(nord, ["case", "step", number, "urgency_check"] + answers).code == 0)
    let told = ["case", "feedback", number, "--remedy", "stgb_77b=2027-02-01", "--follow-up", "yes"]
    #expect(try demo.lotse(nord, told).code == 0)
    let page = try demo.lotse(nord, ["case", "why", number, "--json"]).json()
    let done = try #require(page["done"] as? [[String: Any]]).compactMap { $0["step"] as? String }
    #expect(done.contains("acknowledge") && done.contains("urgency_check"))
    #expect((page["routes"] as? [[String: Any]])?.isEmpty == false)
    let history = try demo.lotse(nord, ["case", "show", number]).output
    #expect(history.contains("step_recorded") && history.contains("feedback_given"))
    #expect(try demo.lotse(demo.member("police_contact"), ["case", "why", number]).code == 3)
  }
}
