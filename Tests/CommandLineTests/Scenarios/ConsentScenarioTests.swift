import Foundation
import TestSupport
import Testing

/// Stories about consent, played at the command line with a pretended clock.
@Suite struct `Consent scenarios` {
  private static let friday = "2026-03-27T10:00"
  private static let monday = "2026-03-30T09:00"

  private func opened(_ demo: DemoData, _ member: String) throws -> String {
    let run = try demo.withExample(member, ["case", "open"], ["--now", Self.friday])
    return try MainJobCommandTests.number(run)
  }

  private func run(
    _ demo: DemoData, _ member: String, _ arguments: [String], file: String? = nil, now: String = Self.friday
  ) throws -> LotseRun {
    try demo.lotse(
      member, arguments + (file == nil ? [] : ["--file", "-"]) + ["--json", "--now", now], input: file ?? "")
  }

  private func offer(_ classes: String, purpose: String = "support") -> String {
    "purpose: \(purpose)\nclasses: \(classes)\nsummary: Bitte um Rückruf.\n"
  }

  private func consent(
    to recipient: String, _ classes: String, purpose: String, given: String = "yes", more: String = ""
  ) -> String {
    """
    recipient: \(recipient)
    given: \(given)
    purpose: \(purpose)
    classes: \(classes)
    form: written
    language: de
    text_version: "2026-1"
    explained_by: Paul Muster
    \(more)
    """
  }

  private func referrals(_ demo: DemoData, _ member: String) throws -> Int {
    try demo.list(member, ["referral", "list"], "referrals").count
  }

  @Test func `A2: without consent the police can offer counselling only the anonymous sheet`() throws {
    let demo = try DemoData()
    let (police, nord) = ("polizei-1", "nord-1")
    let file = try opened(demo, police)
    let to = [file, "--to", "counselling_north"]
    let before = (try referrals(demo, police), try referrals(demo, nord))
    let refused = try run(demo, police, ["referral", "offer"] + to, file: offer("[K4, K5]"))
    #expect(refused.code == 4 && refused.output.isEmpty)
    // What to do: the sheet without data, or a legal ground with a second person.
    #expect(refused.errors.contains("Deckblatt") && refused.errors.contains("lotse disclosure request"))
    #expect(try referrals(demo, police) == before.0 && referrals(demo, nord) == before.1)
    // No override without a ground that is there and approved.
    for ground in ["O-26-0000-000", "present_danger"] {
      let forced = try run(
        demo, police, ["referral", "offer"] + to + ["--ground", ground], file: offer("[K4, K5]"))
      #expect(forced.code == 4)
    }
    let request = """
      recipient: counselling_north
      ground: present_danger
      classes: [K4, K5]
      facts: Die Person ist bewusstlos, ein Angehöriger braucht sofort Hilfe.
      """
    let asked = try run(demo, police, ["disclosure", "request", file], file: request)
    let number = try MainJobCommandTests.number(asked)
    #expect(try run(demo, police, ["disclosure", "approve", number]).code == 4)
    #expect(
      try run(demo, police, ["referral", "offer"] + to + ["--ground", number], file: offer("[K4, K5]")).code
        == 4)
    #expect(try run(demo, nord, ["disclosure", "approve", number]).code == 3)
    #expect(try run(demo, "polizei-2", ["disclosure", "approve", number]).code == 0)
    let list = try run(demo, "polizei-2", ["disclosure", "list"]).json()["disclosures"] as? [[String: Any]]
    let row = try #require(list?.first { $0["number"] as? String == number })
    #expect(row["state"] as? String == "approved" && row["ground"] as? String == "present_danger")
    #expect(row["requested_by"] as? String != row["decided_by"] as? String)
    let offered = try run(
      demo, police, ["referral", "offer"] + to + ["--ground", number], file: offer("[K4, K5]"))
    #expect(offered.code == 0, "\(offered.errors)")
    let history = try run(demo, police, ["case", "show", file])
    #expect(history.output.contains("disclosure_requested") && history.output.contains("disclosure_approved"))
  }

  @Test func `A2: the anonymous sheet goes without consent, names nobody, and never goes to the police`()
    throws
  {
    let demo = try DemoData()
    let file = try opened(demo, "polizei-1")
    let sheet = try run(
      demo, "polizei-1", ["referral", "offer", file, "--to", "counselling_north"], file: offer("[]"))
    let number = try MainJobCommandTests.number(sheet)
    let seen = try run(demo, "nord-1", ["referral", "show", number])
    #expect(seen.code == 0 && !seen.output.contains("Amira") && !seen.output.contains("0151"))
    let own = try opened(demo, "nord-1")
    let police = try run(
      demo, "nord-1",
      ["referral", "offer", own, "--to", "police_contact_point", "--confirm", own], file: offer("[]"))
    #expect(police.code == 4)
  }

  @Test func `A11: the police hand-over has its own consent, says what follows, and is confirmed by typing`()
    throws
  {
    let demo = try DemoData()
    let file = try opened(demo, "nord-1")
    let to = ["referral", "offer", file, "--to", "police_contact_point"]
    let purpose = "report_offence"
    let support = consent(to: "counselling_south", "[K2, K4, K5]", purpose: "support")
    #expect(try run(demo, "nord-1", ["consent", "record", file], file: support).code == 0)
    // A consent to somebody else is none to the police.
    let text = offer("[K2, K4, K5]", purpose: purpose)
    #expect(try run(demo, "nord-1", to + ["--confirm", file], file: text).code == 4)
    let silent = consent(to: "police_contact_point", "[K2, K4, K5]", purpose: purpose)
    #expect(try run(demo, "nord-1", ["consent", "record", file], file: silent).code == 4)
    let witness = consent(
      to: "police_contact_point", "[K2]", purpose: purpose,
      more: "duty_to_prosecute_explained: yes\ngiver: third_party")
    let refused = try run(demo, "nord-1", ["consent", "record", file], file: witness)
    #expect(refused.code == 4 && refused.errors.contains("selbst bei der Polizei anzeigen"))
    let told = consent(
      to: "police_contact_point", "[K2, K4, K5]", purpose: purpose, more: "duty_to_prosecute_explained: yes")
    #expect(try run(demo, "nord-1", ["consent", "record", file], file: told).code == 0)
    for typed in [[], ["--confirm", "j"], ["--confirm", "BN-26-9999"]] {
      let unconfirmed = try run(demo, "nord-1", to + typed, file: text)
      #expect(unconfirmed.code == 4)
      #expect(unconfirmed.errors.contains("nicht zurücknehmen"))
      #expect(unconfirmed.errors.contains(file) && unconfirmed.errors.contains("lotse enquiry ask"))
    }
    #expect(try run(demo, "nord-1", to + ["--confirm", file.lowercased()], file: text).code == 0)
  }

  @Test func `a withdrawal ends what was handed over, for old copies of the log too, and lists whom to tell`()
    throws
  {
    let demo = try DemoData()
    let file = try opened(demo, "nord-1")
    let told = consent(
      to: "police_contact_point", "[K2, K4, K5]", purpose: "report_offence",
      more: "duty_to_prosecute_explained: yes")
    #expect(try run(demo, "nord-1", ["consent", "record", file], file: told).code == 0)
    let offered = try run(
      demo, "nord-1", ["referral", "offer", file, "--to", "police_contact_point", "--confirm", file],
      file: offer("[K2, K4, K5]", purpose: "report_offence"))
    let referral = try MainJobCommandTests.number(offered)
    #expect(try run(demo, "polizei-1", ["referral", "accept", referral]).code == 0)
    #expect(try run(demo, "polizei-1", ["referral", "show", referral]).output.contains("Amira"))
    let old = demo.folder.appendingPathExtension("old")
    try FileManager.default.copyItem(at: demo.folder, to: old)
    // Closed cases are no obstacle to a withdrawal.
    let back = try run(
      demo, "nord-2", ["consent", "withdraw", file, "--to", "police_contact_point"], now: Self.monday)
    #expect(back.code == 0, "\(back.errors)")
    #expect(try back.json()["ended"] as? [String] == [referral])
    #expect(try back.json()["tell"] as? [String] == ["police_contact_point"])
    let after = try run(demo, "polizei-1", ["referral", "show", referral], now: Self.monday)
    #expect(!after.output.contains("Amira") && !after.output.contains("0151"))
    // The old log beside the slots of today: the police's keys open nothing of it.
    for name in try FileManager.default.contentsOfDirectory(atPath: demo.folder.path)
    where name.contains("slot") {
      let (from, to) = (demo.folder.appendingPathComponent(name), old.appendingPathComponent(name))
      try? FileManager.default.removeItem(at: to)
      try FileManager.default.copyItem(at: from, to: to)
    }
    let replayed = try demo.lotse(
      "polizei-1", ["referral", "show", referral, "--json", "--data", old.path, "--now", Self.monday])
    #expect(!replayed.output.contains("Amira") && !replayed.errors.contains("Amira"))
    let list = try run(demo, "nord-1", ["consent", "list", file], now: Self.monday)
    let consents = try list.json()["consents"] as? [[String: Any]] ?? []
    #expect(consents.map { $0["state"] as? String } == ["withdrawn"])
    #expect(try run(demo, "nord-1", ["inbox"], now: Self.monday).json()["notices"] as? Int == 1)
    let tick = ["consent", "told", file, "--body", "police_contact_point"]
    #expect(try run(demo, "nord-1", tick, now: Self.monday).code == 0)
    #expect(try run(demo, "nord-1", ["inbox"], now: Self.monday).json()["notices"] as? Int == 0)
    // The person said no: nobody offers it again.
    let again = try run(
      demo, "nord-1", ["referral", "offer", file, "--to", "police_contact_point", "--confirm", file],
      file: offer("[K2]", purpose: "report_offence"), now: Self.monday)
    #expect(again.code == 4 && again.errors.contains("widerrufen"))
  }

  @Test func `a withdrawal works in a closed case under a hold, and says what the police go on with`() throws
  {
    let demo = try DemoData()
    let file = try opened(demo, "nord-1")
    let close = try demo.withExample("nord-1", ["case", "close"], [file, "--now", Self.friday])
    #expect(close.code == 0)
    let hold = ["erase", "hold", file, "--reason", "legal_claim", "--review", "2026-06-30"]
    #expect(try run(demo, "nord-1", hold).code == 0)
    for arguments in [["--to", "police_contact_point"], ["--purpose", "no_such_code"], ["--release"], []] {
      #expect(try run(demo, "nord-1", ["consent", "withdraw", file] + arguments).code == 0)
    }
  }

  @Test func `an immediate disclosure is reviewed within a day, and the delay is seen by others`() throws {
    let demo = try DemoData()
    let file = try opened(demo, "nord-1")
    let request = """
      recipient: police_contact_point
      ground: present_danger
      classes: [K2]
      facts: Angriff für heute Abend angekündigt.
      immediate: yes
      """
    let asked = try run(demo, "nord-1", ["disclosure", "request", file], file: request)
    let number = try MainJobCommandTests.number(asked)
    let offered = try run(
      demo, "nord-1",
      ["referral", "offer", file, "--to", "police_contact_point", "--ground", number, "--confirm", file],
      file: offer("[K2]", purpose: "report_offence"))
    #expect(offered.code == 0, "\(offered.errors)")
    func state(_ member: String, _ now: String) throws -> [String: Any] {
      let rows = try run(demo, member, ["disclosure", "list"], now: now).json()["disclosures"]
      return (rows as? [[String: Any]])?.first { $0["number"] as? String == number } ?? [:]
    }
    #expect(try state("nord-2", "2026-03-28T10:00")["state"] as? String == "immediate")
    for member in ["nord-2", "koordination-1", "buendnis-1"] {
      let seen = try state(member, "2026-03-28T10:01")
      #expect(seen["state"] as? String == "review_overdue", "\(member)")
      #expect((seen["facts"] as? String != nil) == (member == "nord-2"))
    }
    let inbox = try run(demo, "koordination-1", ["inbox"], now: Self.monday).json()
    #expect(inbox["reviews_overdue"] as? Int == 1)
    #expect(try run(demo, "nord-1", ["disclosure", "approve", number], now: Self.monday).code == 4)
    #expect(
      try run(demo, "nord-2", ["disclosure", "approve", number, "--decline"], now: Self.monday).code == 0)
    #expect(try state("nord-2", Self.monday)["state"] as? String == "not_justified")
    #expect(try run(demo, "nord-2", ["disclosure", "approve", number], now: Self.monday).code == 4)
    #expect(try run(demo, "nord-1", ["disclosure", "told", number, "--person"], now: Self.monday).code == 0)
  }
}
