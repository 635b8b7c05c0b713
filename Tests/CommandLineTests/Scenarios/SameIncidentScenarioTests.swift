import Foundation
import Testing

@Suite struct `Stories about incidents that several report` {
  private static let now = ["--now", "2026-03-27T10:00"]
  private static let period = "2026-H1"
  private let demo: DemoData
  private let north = "nord-1"
  private let south = "sued-1"
  private let police = "polizei-1"
  private let office = "koordination-1"

  init() throws { demo = try DemoData() }

  private func incident(
    day: String, act: String, persons: Int?, police: String = "unknown", place: String = "Brunnenau"
  ) -> String {
    """
    occurred_on: \(day)
    area: {municipality: \(place), state: Thüringen}
    acts: [\(act)]
    reported_to_police: \(police)
    narrative: Geheimwort der Erzählung.
    """ + (persons.map { "\naffected: {total: \($0), persons: \($0)}" } ?? "")
  }

  private func recorded(_ member: String, _ text: String) throws -> String {
    let run = try demo.lotse(
      member, ["incident", "record", "--file", "-", "--json"] + Self.now, input: text)
    return try #require(try run.json()["number"] as? String, "\(run.errors)")
  }

  private func opened(_ member: String, about incident: String) throws {
    let text = """
      topic: bodily_harm_simple
      place: Brunnenau
      received_on: 2026-03-27
      channel: phone
      affected_kind: individual
      incident_numbers: [\(incident)]
      persons:
        - label: Person A
          name: Amal Beispiel
      """
    let run = try demo.lotse(member, ["case", "open", "--file", "-", "--json"] + Self.now, input: text)
    #expect(run.code == 0, "\(run.errors)")
  }

  /// A key figure or a row of a table of the clearing office's half-year.
  private func figures() throws -> [String: Int] {
    let run = try demo.lotse(office, ["summary", "show", Self.period, "--json"] + Self.now)
    let tables = try #require(try run.json()["tables"] as? [[String: Any]], "\(run.errors)")
    var figures: [String: Int] = [:]
    for table in tables {
      for row in table["rows"] as? [[String: Any]] ?? [] {
        guard let id = table["id"] as? String, let code = row["code"] as? String else { continue }
        let value = row["value"] as? [String: Any]
        figures["\(id).\(code)"] = value?["count"] as? Int ?? row["value"] as? Int ?? row["count"] as? Int
      }
    }
    return figures
  }

  private func likely(_ numbers: [String]) throws -> [Set<String>] {
    let rows = try demo.list(office, ["incident", "likely"] + Self.now, "likely")
    return rows.map { row in
      Set(["first", "second"].compactMap { (row[$0] as? [String: Any])?["number"] as? String })
    }.filter { !$0.isDisjoint(with: numbers) }
  }

  /// A9: three affected persons, two counselling centres, one police record of one attack.
  @Test func `one attack that three bodies recorded counts once while it is linked`() throws {
    let before = try figures()
    let first = try recorded(north, incident(day: "2026-03-24", act: "bodily_harm_simple", persons: 1))
    let second = try recorded(south, incident(day: "2026-03-24", act: "bodily_harm_serious", persons: 2))
    let third = try recorded(
      police, incident(day: "2026-03-25", act: "bodily_harm_serious", persons: nil, police: "yes"))
    try opened(north, about: first)
    try opened(south, about: second)
    try opened(south, about: second)
    let numbers = [first, second, third]
    let apart = try figures()
    #expect(try Set(likely(numbers)) == [[first, second], [first, third], [second, third]])
    let shown = try demo.lotse(office, ["incident", "likely", "--json"] + Self.now)
    #expect(!shown.output.contains("Geheimwort") && !shown.output.contains("Amal"))
    for member in [north, south, police, "buendnis-1"] {
      let refused = try demo.lotse(member, ["incident", "likely", "--json"] + Self.now)
      #expect(refused.code == 3 && refused.output.isEmpty)
      #expect(try demo.lotse(member, ["incident", "link"] + numbers + Self.now).code == 3)
    }
    let link = try demo.lotse(office, ["incident", "link"] + numbers + ["--json"] + Self.now)
    #expect(link.code == 0, "\(link.errors)")
    #expect(try likely(numbers).isEmpty)
    let linked = try figures()
    for (name, more) in [
      ("key_figures.incidents", 1), ("key_figures.affected_persons", 3), ("key_figures.cases_opened", 3),
      ("reported_to_police.yes", 1),
    ] {
      #expect((linked[name] ?? -9) - (before[name] ?? 0) == more, "\(name) \(linked)")
    }
    // What only the police recorded stands beside the alliance's figures and is never added to them.
    #expect((apart["key_figures.incidents"] ?? 0) - (before["key_figures.incidents"] ?? 0) == 2)
    let rows = try demo.list(office, ["incident", "list"] + Self.now, "incidents").filter {
      numbers.contains($0["number"] as? String ?? "")
    }
    #expect(rows.count == 1 && (rows.first?["same"] as? [String])?.count == 2)
    for other in [second, third] {
      #expect(try demo.lotse(office, ["incident", "unlink", first, other] + Self.now).code == 0)
    }
    #expect(try figures() == apart)
    let page = try demo.lotse(office, ["incident", "show", first, "--json"] + Self.now).json()
    let facts = (page["history"] as? [[String: Any]] ?? []).compactMap { $0["fact"] as? String }
    #expect(facts.filter { $0 == "incidents_linked" }.count == 2)
    #expect(facts.filter { $0 == "incidents_unlinked" }.count == 2)
    let own = try demo.lotse(north, ["incident", "show", first, "--json"] + Self.now).json()
    let known = (own["history"] as? [[String: Any]] ?? []).compactMap { $0["fact"] as? String }
    #expect(known == ["incident_recorded", "narrative_written"])
    #expect(try LotseRun(["verify", "--data", demo.folder.path]).code == 0)
  }

  /// A10: graffiti, nobody named, no case.
  @Test func `an incident without anybody is counted, cannot be referred, and makes no person`() throws {
    let before = try figures()
    let cases = try demo.list(north, ["case", "list"] + Self.now, "cases").count
    let text =
      incident(day: "2026-03-26", act: "graffiti_sticker", persons: nil)
      + "\nplaces: [memorial_site]\naffected_kind: memorial_or_place\n"
    let number = try recorded(north, text)
    let after = try figures()
    #expect((after["key_figures.incidents"] ?? 0) - (before["key_figures.incidents"] ?? 0) == 1)
    #expect(after["key_figures.affected_persons"] == before["key_figures.affected_persons"])
    #expect(after["key_figures.cases_opened"] == before["key_figures.cases_opened"])
    #expect(try demo.list(north, ["case", "list"] + Self.now, "cases").count == cases)
    let offer = try demo.lotse(
      north, ["referral", "offer", number, "--to", "counselling_south", "--file", "-"] + Self.now,
      input: "purpose: support\nclasses: []\nsummary: Bitte.\n")
    #expect(offer.code == 3)
    let shown = try demo.lotse(office, ["incident", "show", number, "--json"] + Self.now).json()
    let affected = (shown["incident"] as? [String: Any])?["affected"] as? [String: Any]
    #expect(affected?["persons"] is NSNull && affected?["total"] is NSNull)
  }
}
