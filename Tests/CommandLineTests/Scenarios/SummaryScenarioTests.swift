import Foundation
import Testing

/// Half-yearly figures from the first draft to the chair's screen, played at the command line.
@Suite struct `Summary scenarios` {
  private static let period = "2027-H1"
  private static let alliance = ["--audience", "alliance"]
  private let demo: DemoData

  init() throws { demo = try DemoData() }

  private var office: String { demo.member("clearing_officer") }

  private func at(_ time: String, _ member: String, _ arguments: [String], input: String = "") throws
    -> LotseRun
  {
    try demo.lotse(member, arguments + ["--now", time], input: input)
  }

  private func record(
    _ district: String, _ day: String, by member: String, at time: String = "2027-07-05T09:00"
  ) throws {
    let text = """
      occurred_on: \(day)
      area: {district: "\(district)"}
      acts: [threat]
      affected: {total: 1, persons: 1}
      narrative: Geheimwort der Erzählung.
      """
    let run = try at(time, member, ["incident", "record", "--file", "-"], input: text)
    #expect(run.code == 0, "\(run.errors)")
  }

  /// Fifteen incidents: two in Nord, five in Süd, eight in West, one of them in May.
  private func recordHalfYear() throws {
    for (district, count) in [("Nord", 2), ("Süd", 5), ("West", 8)] {
      for place in 0..<count {
        let day = district == "West" && place == 0 ? "2027-05-11" : "2027-02-10"
        try record(district, day, by: place % 2 == 0 ? "nord-1" : "sued-1")
      }
    }
  }

  private func draft(at time: String = "2027-07-05T10:00") throws -> String {
    let run = try at(time, office, ["summary", "draft", Self.period, "--json"] + Self.alliance)
    return try #require(try run.json()["number"] as? String, "\(run.errors)")
  }

  /// Every body that has to agree does.
  private func release(at time: String = "2027-07-05T11:00") throws {
    var isReleased = false
    for role in ["clearing_officer", "counsellor", "police_contact", "unit_contact"] {
      for member in [demo.member(role)] + (role == "counsellor" ? ["sued-1"] : []) {
        let run = try at(time, member, ["summary", "release", Self.period, "--json"] + Self.alliance)
        #expect(run.code == 0 || run.code == 3, "\(run.errors)")
        if run.code == 0 { isReleased = try run.json()["released"] as? Bool ?? false }
      }
    }
    #expect(isReleased)
  }

  /// A figure of the period itself: the count, "." for a hidden one, nil where there is none.
  private func figure(_ run: LotseRun, _ table: String, _ code: String) throws -> String? {
    let tables = try run.json()["tables"] as? [[String: Any]] ?? []
    let rows = tables.first { $0["id"] as? String == table }?["rows"] as? [[String: Any]] ?? []
    guard let row = rows.first(where: { $0["code"] as? String == code }) else { return nil }
    return row["hidden"] as? Bool == true ? "." : (row["count"] as? Int).map(String.init)
  }

  // Scenarios A14 and A23: what is released can be read by all, and nothing small comes out of what is asked for later.
  @Test func `a half-year is drafted, agreed to, released, and cannot be subtracted from`() throws {
    try recordHalfYear()
    let chair = demo.member("chair")
    let show = ["summary", "show", Self.period, "--json"]
    _ = try draft()
    let before = try at("2027-07-05T10:30", chair, show)
    #expect((try before.json()["tables"] as? [Any])?.isEmpty == true)
    let drafted = try at("2027-07-05T10:30", "nord-1", show + ["--drafted"])
    #expect(try figure(drafted, "key_figures", "incidents") == "15", "\(drafted.errors)")
    #expect(try figure(drafted, "districts", "Nord") == ".")
    try release()
    for member in [chair, demo.member("police_contact"), demo.member("data_protection")] {
      let run = try at("2027-07-05T12:00", member, show)
      #expect(try run.json()["audience"] as? String == "alliance")
      #expect(try figure(run, "key_figures", "incidents") == "15")
      #expect(!run.output.contains("Geheimwort"))
    }
    for asked in [["2027-Q1"], [Self.period, "--without", "Nord"]] {
      let run = try at("2027-07-05T12:00", office, ["summary", "show", "--json"] + asked + Self.alliance)
      #expect(try figure(run, "key_figures", "incidents") == ".", "\(asked) \(run.errors)")
      let notes = try run.json()["notes"] as? [String] ?? []
      #expect(notes.contains { $0.contains("schon freigegebenen") })
    }
    let west = try at(
      "2027-07-05T12:00", office,
      ["summary", "show", Self.period, "--without", "West", "--json"] + Self.alliance)
    #expect(try figure(west, "key_figures", "incidents") == "7")
    let list = try at("2027-07-05T12:00", chair, ["summary", "list", "--json"]).json()
    #expect((list["summaries"] as? [[String: Any]])?.first?["released"] as? Bool == true)
    #expect(try demo.lotse("", ["verify"]).code == 0)
  }

  @Test func `the same bytes come out again for an earlier moment, and what is released never changes`()
    throws
  {
    try recordHalfYear()
    _ = try draft()
    try release()
    let chair = demo.member("chair")
    let released = ["summary", "show", Self.period, "--released", "--format", "html"]
    let again =
      ["summary", "show", Self.period, "--as-of", "2027-07-05T10:00", "--format", "html"] + Self.alliance
    let first = try at("2027-07-05T12:00", office, again)
    let frozen = try at("2027-07-05T12:00", chair, released)
    #expect(first.code == 0 && frozen.code == 0 && frozen.output.contains("<table>"))
    try record("Nord", "2027-03-03", by: "nord-1", at: "2027-07-20T09:00")
    #expect(try at("2027-08-01T09:00", office, again).output == first.output)
    #expect(try at("2027-08-01T09:00", chair, released).output == frozen.output)
    let checksum = try #require(Self.checksum(frozen.output))
    #expect(Self.checksum(first.output) == checksum)
    let exact = try at("2027-08-01T09:00", office, ["summary", "show", Self.period, "--json"])
    #expect(try figure(exact, "key_figures", "incidents") == "16")
    let annex = try exact.json()["annex"] as? [[String: Any]] ?? []
    #expect(annex.flatMap { $0["lines"] as? [String] ?? [] }.contains("Vorfälle nachgemeldet: 1"))
    let tables = try exact.json()["tables"] as? [[String: Any]] ?? []
    let row = (tables.first?["rows"] as? [[String: Any]])?.first
    let beside = (row?["compared"] as? [[String: Any]])?.first
    #expect(beside?["released"] as? Bool == true && beside?["count"] as? Int == 15)
    let one = try at("2027-08-01T09:00", office, ["summary", "show", Self.period, "--json"] + Self.alliance)
    #expect(try figure(one, "key_figures", "incidents") == ".")
  }

  // A case is erased after the release: the sheet keeps its bytes, and the case goes on counting in what is counted anew.
  @Test func `an erasure changes neither what is released nor what was known on an earlier day`() throws {
    let example = try demo.example(["case", "open"]).replacing(
      /(?m)^received_on: .*$/, with: "received_on: 2027-03-01")
    let opened = try at(
      "2027-03-01T10:00", "nord-1", ["case", "open", "--file", "-", "--json"], input: example)
    let file = try MainJobCommandTests.number(opened)
    let consent = try demo.withExample("nord-1", ["consent", "record"], [file, "--now", "2027-03-01T11:00"])
    #expect(consent.code == 0, "\(consent.errors)")
    let close = ["case", "close", file, "--reason", "goal_reached"]
    #expect(try at("2027-06-01T10:00", "nord-1", close).code == 0)
    try recordHalfYear()
    _ = try draft()
    try release()
    let (chair, period) = (demo.member("chair"), Self.period)
    let released = ["summary", "show", period, "--released", "--format", "html"]
    let frozen = try at("2027-07-05T12:00", chair, released)
    // Between receipt and closing, and after the closing.
    let days = ["2027-04-15T10:00", "2027-07-05T10:00"]
    func counted(_ member: String, _ day: String, at time: String) throws -> [String: String] {
      let show = ["summary", "show", period, "--as-of", day, "--json"]
      let run = try at(time, member, show)
      var figures: [String: String] = [:]
      for code in ["cases_opened", "cases_closed", "cases_open"] {
        figures[code] = try figure(run, "key_figures", code)
      }
      let tables = try run.json()["tables"] as? [[String: Any]] ?? []
      for table in tables where ["needs", "consents"].contains(table["id"] as? String ?? "") {
        for row in table["rows"] as? [[String: Any]] ?? [] {
          figures["\(table["id"] ?? "").\(row["code"] ?? "")"] = "\(row["count"] ?? ".")"
        }
      }
      return figures
    }
    let readers = ["nord-1", office]
    let before = try readers.map { reader in
      try days.map { try counted(reader, $0, at: "2027-07-05T13:00") }
    }
    #expect(before[0][0]["cases_opened"] != "0" && before[0][0]["cases_open"] != before[0][1]["cases_open"])
    let ask = ["erase", "request", "--ground", "subject_request", file, "--json"]
    let number = try MainJobCommandTests.number(try at("2027-07-06T10:00", "nord-1", ask))
    let confirmed = try at("2027-07-10T10:00", "nord-2", ["erase", "confirm", number])
    #expect(confirmed.code == 0, "\(confirmed.errors)")
    #expect(try at("2027-08-01T09:00", "nord-1", ["case", "show", file]).code == 3)
    #expect(try at("2027-08-01T09:00", chair, released).output == frozen.output)
    let after = try readers.map { reader in
      try days.map { try counted(reader, $0, at: "2027-08-01T10:00") }
    }
    #expect(after == before)
  }

  @Test func `the public paper can be rounded: every figure, never beside an exact one`() throws {
    try recordHalfYear()
    let draft = ["summary", "draft", Self.period, "--audience", "public", "--rounded"]
    #expect(try at("2027-07-05T10:00", office, draft).code == 0)
    let shown = try at(
      "2027-07-05T10:30", "nord-1",
      ["summary", "show", Self.period, "--drafted", "--audience", "public", "--json"])
    let json = try shown.json()
    #expect(json["rounded"] as? Bool == true)
    let tables = json["tables"] as? [[String: Any]] ?? []
    let rows = tables.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
    let compared = rows.flatMap { $0["compared"] as? [[String: Any]] ?? [] }
    let counts = (rows + compared).compactMap { $0["count"] as? Int }
    #expect(counts.contains(15) && counts.allSatisfy { $0 % 5 == 0 })
    #expect((json["notes"] as? [String] ?? []).contains { $0.contains("Summen können abweichen") })
    for wrong in [
      ["summary", "draft", Self.period, "--rounded"] + Self.alliance,
      ["summary", "show", Self.period, "--rounded"],
      ["summary", "show", Self.period, "--released", "--rounded", "--audience", "public"],
    ] { #expect(try at("2027-07-05T10:30", office, wrong).code == 2, "\(wrong)") }
  }

  private static func checksum(_ page: String) -> String? {
    page.range(of: #"[0-9a-f]{4}(-[0-9a-f]{4}){7}"#, options: .regularExpression).map { String(page[$0]) }
  }

  @Test func `the pack holds every form of what was released`() throws {
    try recordHalfYear()
    _ = try draft()
    try release()
    let chair = demo.member("chair")
    let folder = demo.folder.deletingLastPathComponent().appendingPathComponent("pack")
    let pack = ["summary", "pack", Self.period, "--released", "--to", folder.path]
    let run = try at("2027-07-05T12:00", chair, pack + ["--json"])
    #expect(run.code == 0, "\(run.errors)")
    let names = try run.json()["files"] as? [String] ?? []
    #expect(names == ["txt", "html", "odt", "csv", "json"].map { "summary-2027-H1-alliance.\($0)" })
    for name in names {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(bytes.count > 2000, "\(name)")
    }
    let page = try String(contentsOf: folder.appendingPathComponent(names[1]), encoding: .utf8)
    let shown = try at(
      "2027-07-05T13:00", chair, ["summary", "show", Self.period, "--released", "--format", "html"])
    #expect(page == shown.output)
    // What lies there is never written over, and nothing is written beside it.
    let mine = folder.appendingPathComponent(names[2])
    try Data("bearbeitet".utf8).write(to: mine)
    try FileManager.default.removeItem(at: folder.appendingPathComponent(names[0]))
    let again = try at("2027-07-05T14:00", chair, pack)
    #expect(again.code == 5 && again.errors.contains("gibt es dort schon"), "\(again.errors)")
    #expect(try Data(contentsOf: mine) == Data("bearbeitet".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent(names[0]).path))
    #expect(try at("2027-07-05T14:30", chair, ["summary", "pack", "2027-H2", "--to", folder.path]).code == 3)
  }

  @Test func `a text passes two persons, stands in the released summary, and is then read by everybody`()
    throws
  {
    try recordHalfYear()
    let text = """
      kind: proposal
      period: 2027-H1
      text: "Dolmetschen am Empfang aller Ämter."
      """
    func finding(_ member: String, _ arguments: [String], _ input: String = "") throws -> LotseRun {
      try at("2027-07-05T09:30", member, ["finding"] + arguments + ["--json"], input: input)
    }
    let record = ["record", "--file", "-"]
    let number = try MainJobCommandTests.number(try finding("nord-1", record, text))
    let wrong = text.replacingOccurrences(of: "proposal", with: "example")
    #expect(try finding("nord-1", record, wrong).code == 1)
    #expect(try finding("nord-1", ["review", number]).code == 4)
    #expect(try finding("sued-1", ["review", number]).code == 3)
    #expect(try finding(office, ["list"]).json()["findings"] as? [String] == [])
    let second = "nord-2"
    #expect(try finding(second, ["review", number]).code == 0)
    let gone = try MainJobCommandTests.number(try finding("nord-1", record, text))
    #expect(try finding(second, ["review", gone]).code == 0)
    #expect(try finding("nord-1", ["takeback", gone]).code == 0)
    let listed = try finding(office, ["list"]).json()["findings"] as? [[String: Any]] ?? []
    #expect(listed.map { $0["number"] as? String } == [number])
    #expect(listed.first?["standing"] as? String == "reviewed")
    _ = try draft()
    try release()
    let show = ["summary", "show", Self.period, "--released"]
    let read = try at("2027-07-05T12:00", demo.member("police_contact"), show + ["--json"])
    let words = try read.json()["findings"] as? [[String: Any]] ?? []
    #expect(words.map { $0["text"] as? String } == ["Dolmetschen am Empfang aller Ämter."])
    #expect(!read.output.contains(number), "no number of anything")
    let page = try at("2027-07-05T12:00", demo.member("chair"), show + ["--format", "html"])
    #expect(page.output.contains("<section id=\"findings\">"))
    let late = try at("2027-07-05T12:30", "nord-1", ["finding", "takeback", number])
    #expect(late.code == 4 && late.errors.contains("freigegeben"), "\(late.errors)")
    #expect(try demo.lotse("", ["verify"]).code == 0)
  }

  @Test func `half-years end at midnight of the place, in winter and in summer`() throws {
    let office = office
    func incidents(_ period: String, _ time: String) throws -> Int {
      let run = try at(time, office, ["summary", "show", period, "--json"])
      return Int(try figure(run, "key_figures", "incidents") ?? "") ?? -1
    }
    let before = try incidents("2026-H2", "2026-12-31T23:58")
    try record("Nord", "today", by: "nord-1", at: "2026-12-31T23:59")
    try record("Nord", "today", by: "nord-1", at: "2027-01-01T00:01")
    #expect(try incidents("2026-H2", "2027-01-01T00:02") == before + 1)
    #expect(try incidents("2027-H1", "2027-01-01T00:02") == 1)
    try record("Nord", "today", by: "nord-1", at: "2027-06-30T23:59")
    try record("Nord", "today", by: "nord-1", at: "2027-07-01T00:01")
    #expect(try incidents("2027-H1", "2027-07-01T00:02") == 2)
    #expect(try incidents("2027-H2", "2027-07-01T00:02") == 1)
  }

  @Test func `what does not fit together is refused with a sentence`() throws {
    let calls: [(arguments: [String], code: Int32)] = [
      (["summary", "draft", "2026-Q1"] + Self.alliance, 2),
      (["summary", "draft", "2026-H1", "--audience", "internal"], 2),
      (["summary", "show", "2026-H1", "--released", "--agreed"], 2), (["summary", "show", "2026-H9"], 2),
      (["summary", "release", "2026-H1"] + Self.alliance, 3),
      (["summary", "show", "2026-H1", "--as-of", "gestern"], 2),
    ]
    for (arguments, code) in calls {
      let run = try demo.lotse(office, arguments)
      #expect(run.code == code, "\(arguments): \(run.code) \(run.errors)")
      #expect(!run.errors.isEmpty)
    }
    let counsellor = try demo.lotse("nord-1", ["summary", "draft", "2026-H1"] + Self.alliance)
    #expect(counsellor.code == 3 && counsellor.output.isEmpty)
  }
}
