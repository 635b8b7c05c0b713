import Foundation
import Testing

@Suite("The main job by command") struct MainJobCommandTests {
  @Test func `a case is opened, consented, offered, accepted, reported, and both sides see it`() throws {
    let demo = try DemoData()
    let (nord, police) = (demo.member("counsellor"), demo.member("police_contact"))
    let number = try Self.opened(demo)
    #expect(try demo.withExample(nord, ["consent", "record"], [number]).code == 0)
    let to = ["--to", "police_contact_point"]
    let preview = try demo.withExample(nord, ["referral", "preview"], [number] + to)
    #expect(preview.code == 0)
    let offer = try demo.withExample(nord, ["referral", "offer"], [number] + to + ["--confirm", number])
    let referral = try #require(try offer.json()["number"] as? String)
    let before = try demo.lotse(police, ["referral", "show", referral, "--json"]).json()
    #expect(before["package"] == nil && before["sheet"] != nil)
    #expect(try demo.lotse(police, ["referral", "accept", referral.lowercased()]).code == 0)
    let after = try demo.lotse(police, ["referral", "show", referral, "--json"]).json()
    let package = try #require(after["package"] as? [String: Any])
    let previewed = try #require(try preview.json()["package"] as? [String: Any])
    #expect(NSDictionary(dictionary: package) == NSDictionary(dictionary: previewed))
    #expect(try demo.withExample(police, ["referral", "report"], [referral]).code == 0)
    let sent = try demo.lotse(nord, ["referral", "show", "U" + referral.dropFirst(), "--json"]).json()
    #expect(sent["status"] as? String == "reported")
    #expect(try demo.lotse(nord, ["verify"]).code == 0)
  }

  @Test
  func `an offer with identity and without consent is refused with exit code 4 and says what is missing`()
    throws
  {
    let demo = try DemoData()
    let number = try Self.opened(demo)
    let run = try demo.withExample(
      demo.member("counsellor"), ["referral", "offer"], [number, "--to", "police_contact_point"])
    #expect(run.code == 4)
    #expect(run.errors.contains("Einwilligung"))
    #expect(run.output.isEmpty)
  }

  @Test func `the half-year of the clearing office counts the new incident`() throws {
    let demo = try DemoData()
    let office = demo.member("clearing_officer")
    let before = try Self.incidents(demo, office, "2025-H2")
    _ = try Self.opened(demo)
    #expect(try Self.incidents(demo, office, "2025-H2") == before + 1)
    #expect(try Self.incidents(demo, office, "2025") > before)
  }

  @Test(arguments: ["police_contact", "chair", "data_protection"])
  func `who may see nothing gets empty lists and exit code 0`(role: String) throws {
    let demo = try DemoData()
    _ = try Self.opened(demo)
    let member = demo.member(role)
    let opened = try demo.list(demo.member("counsellor"), ["case", "list"], "cases").compactMap {
      $0["number"] as? String
    }
    for (command, key) in [("incident", "incidents"), ("case", "cases"), ("referral", "referrals")] {
      let run = try demo.lotse(member, [command, "list", "--json"])
      #expect(run.code == 0)
      #expect(try run.json()[key] is [Any])
      for number in opened { #expect(!run.output.contains(number)) }
    }
    let summary = try demo.lotse(member, ["summary", "show", "2025-H2", "--json"])
    #expect(summary.code == 0)
    #expect((try summary.json()["tables"] as? [Any])?.isEmpty == true)
    let known = try #require(opened.first)
    let foreign = try demo.lotse(member, ["case", "show", known])
    let unknown = try demo.lotse(member, ["case", "show", "BN-26-9999"])
    #expect(foreign.code == 3 && foreign.errors == unknown.errors, "unknown and forbidden answer alike")
  }

  @Test func `the police list holds nothing of the incidents and cases of others`() throws {
    let demo = try DemoData()
    _ = try Self.opened(demo)
    let police = demo.member("police_contact")
    let own = try demo.list(police, ["incident", "list"], "incidents")
    #expect(own.allSatisfy { $0["own"] as? Bool == true })
    #expect(try demo.list(police, ["case", "list"], "cases").allSatisfy { $0["own"] as? Bool == true })
    let referrals = try demo.list(police, ["referral", "list"], "referrals")
    #expect(!referrals.isEmpty)
    #expect(
      referrals.allSatisfy {
        $0["to"] as? String == "police_contact_point" || $0["from"] as? String == "police_contact_point"
      })
  }

  static func opened(_ demo: DemoData) throws -> String {
    let run = try demo.withExample(demo.member("counsellor"), ["case", "open"])
    return try #require(try run.json()["number"] as? String, "\(run.errors)")
  }

  static func incidents(_ demo: DemoData, _ member: String, _ period: String) throws -> Int {
    let sheet = try demo.lotse(member, ["summary", "show", period, "--json"]).json()
    let tables = sheet["tables"] as? [[String: Any]] ?? []
    let rows = tables.first { $0["id"] as? String == "key_figures" }?["rows"] as? [[String: Any]] ?? []
    return try #require(rows.first { $0["code"] as? String == "incidents" }?["count"] as? Int)
  }
}
