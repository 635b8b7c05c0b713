import Foundation
import Testing

/// Stories about complaints against bodies of the alliance, played at the command line with a pretended clock.
@Suite struct `Complaint scenarios` {
  private static let monday = "2027-02-01T09:00"

  private func run(
    _ demo: DemoData, _ member: String, _ arguments: [String], file: String? = nil
  ) throws -> LotseRun {
    try demo.lotse(
      member, arguments + (file == nil ? [] : ["--file", "-"]) + ["--json", "--now", Self.monday],
      input: file ?? "")
  }

  private func employeeCase(_ more: String) -> String {
    """
    topic: threat
    place: Lindenstadt
    received_on: 2027-02-01
    channel: phone
    affected_kind: individual
    \(more)
    incident:
      occurred_on: 2027-01-29
      area: {municipality: Lindenstadt, state: Thüringen}
      acts: [threat]
      motives:
        - {code: anti_black_racism, assessed_by: counselling, primary: true}
      affected: {total: 1, persons: 1}
      municipal_staff: true
      narrative: Im Büro beschimpft worden.
    persons:
      - label: Person A
        name: Amal Beispiel
    """
  }

  /// What a member of a body sees of cases, incidents, offers and figures.
  private func seen(_ demo: DemoData, _ member: String) throws -> [String] {
    try [
      ["case", "list"], ["incident", "list"], ["referral", "list"], ["inbox"], ["conflict", "list"],
      ["summary", "show", "2027-H1"],
    ].map { try run(demo, member, $0).output }
  }

  @Test
  func `A25: the employee's unit sees nothing, figures show one sum, and only the staff path is offered`()
    throws
  {
    let demo = try DemoData()
    let (nord, manager, office) = ("nord-1", "migration-1", "koordination-1")
    let before = try (manager: seen(demo, manager), office: run(demo, office, ["incident", "list"]).output)
    let counted = try MainJobCommandTests.incidents(demo, office, "2027-H1")
    let open = try run(
      demo, nord, ["case", "open"],
      file: employeeCase("accused_body: immigration_office\nstaff_path: true"))
    let number = try #require(try open.json()["number"] as? String, "\(open.errors)")
    // Nothing in lists, inbox or figures of the manager's unit, and the answer of a number that was never given.
    #expect(try seen(demo, manager) == before.manager)
    let foreign = try run(demo, manager, ["case", "show", number])
    let unknown = try run(demo, manager, ["case", "show", "BN-27-9999"])
    #expect(foreign.code == 3 && foreign.errors == unknown.errors && foreign.output.isEmpty)
    #expect(try run(demo, office, ["incident", "list"]).output != before.office, "the office steers it")
    // In figures it is one of the complaints in sum, and in no other number.
    #expect(try MainJobCommandTests.incidents(demo, office, "2027-H1") == counted)
    // Referral targets are the staff path's own list: the unit itself and other offices are not on it.
    for body in ["immigration_office", "police_contact_point", "clearing_office"] {
      let offer = try run(
        demo, nord, ["referral", "offer", number, "--to", body],
        file: "purpose: support\nclasses: []\nsummary: Bitte anrufen.\n")
      #expect(offer.code == 4 && offer.output.isEmpty, "\(body): \(offer.errors)")
    }
    let consent = """
      recipient: counselling_south
      given: yes
      purpose: support
      classes: [K4, K5]
      form: written
      text_version: "2026-1"
      given_on: 2027-02-01
      release_from_secrecy: yes
      """
    #expect(try run(demo, nord, ["consent", "record", number], file: consent).code == 0)
    let offer = try run(
      demo, nord, ["referral", "offer", number, "--to", "counselling_south"],
      file: "purpose: support\nclasses: [K5]\nsummary: Bitte anrufen.\n")
    #expect(offer.code == 0, "\(offer.errors)")
    #expect(try seen(demo, manager) == before.manager)
    // Who can help stands beside the conflict.
    let rows = try run(demo, nord, ["conflict", "list"]).json()["conflicts"] as? [[String: Any]] ?? []
    let row = try #require(rows.first { $0["number"] as? String == number })
    let shield = try #require((row["shields"] as? [[String: Any]])?.first)
    #expect(shield["staff_path"] as? Bool == true && shield["body"] as? String == "immigration_office")
    let names = (row["alternatives"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    #expect(names.contains { $0.contains("AGG § 13") } && names.contains { $0.contains("Personalrat") })
    #expect(try run(demo, nord, ["verify"]).code == 0)
  }

  @Test func `a conflict that becomes known later says who may have read what, and keys change at once`()
    throws
  {
    let demo = try DemoData()
    let open = try run(demo, "nord-1", ["case", "open"], file: employeeCase(""))
    let number = try #require(try open.json()["number"] as? String, "\(open.errors)")
    let declared = try run(
      demo, "nord-1", ["conflict", "declare", "--case", number, "--body", "clearing_office"])
    #expect(declared.code == 0, "\(declared.errors)")
    #expect((try declared.json()["could_read"] as? [String])?.count == 1)
    let again = try run(
      demo, "nord-1", ["conflict", "declare", "--case", number, "--body", "clearing_office"])
    #expect(again.code == 1)
    let foreign = try run(demo, "koordination-1", ["case", "show", number])
    #expect(foreign.code == 3)
    let rows = try run(demo, "koordination-1", ["conflict", "list"]).json()["conflicts"] as? [Any]
    #expect(rows?.isEmpty == true, "the accused office does not learn that there is a complaint")
    let end = try run(demo, "nord-1", ["conflict", "end", "--case", number, "--body", "clearing_office"])
    #expect(end.code == 0, "\(end.errors)")
    #expect(try run(demo, "koordination-1", ["verify"]).code == 0)
  }

  @Test func `a member who stands too near loses the case by the own word, and a colleague gives it back`()
    throws
  {
    let demo = try DemoData()
    let open = try run(demo, "nord-1", ["case", "open"], file: employeeCase(""))
    let number = try #require(try open.json()["number"] as? String, "\(open.errors)")
    let near = ["--case", number, "--person", "self"]
    #expect(try run(demo, "nord-1", ["conflict", "declare"] + near).code == 0)
    let gone = try run(demo, "nord-1", ["case", "show", number])
    #expect(gone.code == 3)
    #expect(gone.errors == (try run(demo, "nord-1", ["case", "show", "BN-27-9999"]).errors))
    #expect(try run(demo, "nord-1", ["conflict", "end"] + near).code == 3)
    #expect(try run(demo, "nord-2", ["case", "show", number]).code == 0)
    let end = try run(demo, "nord-2", ["conflict", "end", "--case", number, "--person", "nord-1"])
    #expect(end.code == 0, "\(end.errors)")
    #expect(try run(demo, "nord-1", ["case", "show", number]).code == 0)
  }

  @Test func `a recorded vacancy gives the stand-in what the office had, without anybody doing anything`()
    throws
  {
    let demo = try DemoData()
    let open = try run(demo, "nord-1", ["case", "open"], file: employeeCase(""))
    let number = try #require(try open.json()["number"] as? String, "\(open.errors)")
    let before = try run(demo, "sued-1", ["case", "list"]).json()["cases"] as? [[String: Any]] ?? []
    let stand = ["body", "stand-in", "clearing_office", "--by", "counselling_south"]
    #expect(try run(demo, "buendnis-1", stand).code == 0)
    let post = ["--body", "clearing_office"]
    let set = try run(
      demo, "koordination-1", ["post", "set", "clearing_officer", "--holder", "koordination-1"])
    #expect(set.code == 0, "\(set.errors)")
    let vacant = try run(demo, "buendnis-1", ["post", "vacant", "clearing_officer"] + post)
    #expect(vacant.code == 0, "\(vacant.errors)")
    for member in ["nord-2", "polizei-1", "migration-1"] { _ = try run(demo, member, ["inbox"]) }
    let after = try run(demo, "sued-1", ["case", "list"]).json()["cases"] as? [[String: Any]] ?? []
    #expect(after.count > before.count)
    let seen = Set(after.compactMap { $0["number"] as? String })
    // Whose owners had a session since: each grants its own.
    let north = try run(demo, "nord-1", ["case", "show", number]).json()["shared_number"] as? String
    #expect(north.map(seen.contains) == true, "\(north ?? "-")")
    // The stand-in steers; names and notes stay with the owner.
    let view = try run(demo, "sued-1", ["case", "show", try #require(north)])
    #expect(view.code == 0, "\(view.errors)")
    #expect(!view.output.contains("Amal Beispiel"))
    let back = try run(
      demo, "buendnis-1", ["post", "set", "clearing_officer", "--holder", "koordination-1"] + post)
    #expect(back.code == 0, "\(back.errors)")
    for member in ["nord-2", "polizei-1", "migration-1"] { _ = try run(demo, member, ["inbox"]) }
    let later = try run(demo, "sued-1", ["case", "list"]).json()["cases"] as? [[String: Any]] ?? []
    #expect(later.count == before.count)
    #expect(try run(demo, "nord-1", ["case", "show", number]).code == 0)
  }
}
