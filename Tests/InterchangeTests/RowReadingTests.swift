import Casework
import Clearing
import TestSupport
import Testing

@testable import Interchange

@Suite struct `A row becomes an incident or a list of what is wrong` {
  private static let today = SampleAlliance.friday
  private static let header = ["day", "in", "town", "act", "motive", "all", "persons", "text", "free"]

  private static let mapping: ImportMapping = {
    var mapping = ImportMapping(collection: "own", occurred: DateRule(column: "day", form: .iso))
    mapping.received = DateRule(column: "in", form: .dayMonthYear)
    mapping.municipality = TextRule(column: "town")
    mapping.acts = CodeRule(
      cells: CellRule(column: "act", split: "+"),
      table: ["hit": ["bodily_harm"], "yell": ["insult", "threat"], "old": ["retired_act"], "none": []])
    mapping.motives = CodeRule(cells: CellRule(column: "motive"), table: ["r": ["racism"]])
    mapping.assessor = "counselling"
    mapping.affectedTotal = "all"
    mapping.affectedPersons = "persons"
    mapping.narrative = TextRule(column: "text")
    mapping.keep = [
      KeepRule(name: "act", cells: CellRule(column: "act", split: "+")),
      KeepRule(name: "free", cells: CellRule(column: "free")),
    ]
    return mapping
  }()

  private static let good = [
    "2026-03-02", "03.03.2026", "Lindenstadt", "hit", "r", "2", "1", "So war es.", "",
  ]

  private func outcome(_ changes: [String: String], mapping: ImportMapping = Self.mapping) throws
    -> RowReading.Outcome
  {
    var fields = Self.good
    for (column, value) in changes { fields[try #require(Self.header.firstIndex(of: column))] = value }
    let reading = try RowReading(
      mapping, header: Self.header, taxonomy: SampleTaxonomy.lists, today: Self.today)
    return reading.outcome(of: fields, row: 7)
  }

  @Test func `a good row`() throws {
    guard case .incident(let entry) = try outcome(["act": "hit+yell"]) else {
      Issue.record("rejected")
      return
    }
    #expect(entry.core.occurred == Occurrence(from: CalendarDay("2026-03-02")))
    #expect(entry.core.receivedOn == CalendarDay("2026-03-03"))
    #expect(entry.core.acts == ["bodily_harm", "insult", "threat"] && entry.core.area.label == "Lindenstadt")
    #expect(entry.core.affected == AffectedCount(total: 2, persons: 1) && entry.narrative == "So war es.")
    #expect(entry.core.source?.values == ["act": ["hit", "yell"]])
  }

  @Test func `texts keep soft hyphens, tabs and stray control characters`() throws {
    let text = "Ge\u{AD}flüchtete\tam\u{96}\u{1}Bahnhof e\u{301}"
    guard case .incident(let entry) = try outcome(["text": text, "free": text]) else {
      Issue.record("rejected")
      return
    }
    #expect(Array(entry.narrative.utf8) == Array(text.utf8))
    #expect(entry.core.source?.values["free"].map { $0.map { Array($0.utf8) } } == [Array(text.utf8)])
  }

  @Test(arguments: [
    ("day", "2026-02-31", ImportRejection.Reason.notADay), ("day", " ", .blank),
    ("day", "2026-03-28", .dayInFuture),
    ("in", "28.03.2026", .dayInFuture), ("in", "2026-03-03", .notADay), ("town", "", .missingPlace),
    ("act", "kick", .unknownValue), ("act", "", .missingAct), ("act", "none", .missingAct),
    ("act", "old", .unknownCode),
    ("all", "two", .notANumber), ("persons", "-1", .notANumber),
  ])
  func `a bad field`(column: String, value: String, reason: ImportRejection.Reason) throws {
    guard case .rejected(let rejections) = try outcome([column: value]) else {
      Issue.record("taken")
      return
    }
    let shown = reason == .unknownCode ? "retired_act" : value == " " ? "" : value
    #expect(rejections == [ImportRejection(row: 7, field: column, value: shown, reason: reason)])
  }

  @Test func `a source may count more persons than victims`() throws {
    guard case .incident(let entry) = try outcome(["persons": "3"]) else {
      Issue.record("rejected")
      return
    }
    #expect(entry.core.affected == AffectedCount(total: 2, persons: 3))
  }

  @Test(arguments: [
    ("text", "x", 40_001), ("town", "x", 401), ("free", "x", 70_000), ("text", "\u{1}", 12_000),
  ])
  func `a text that is too long`(column: String, letter: String, count: Int) throws {
    let text = String(repeating: letter, count: count)
    #expect(
      try outcome([column: text])
        == .rejected([ImportRejection(row: 7, field: column, value: text, reason: .textTooLong)]))
    guard case .incident = try outcome([column: String(repeating: letter, count: count / 6)]) else {
      Issue.record("a shorter one fits")
      return
    }
  }

  @Test func `all bad fields of a row, each once`() throws {
    let bad = ["day": "2030-01-01", "act": "kick+bite+hit", "all": "x", "town": ""]
    guard case .rejected(let rejections) = try outcome(bad) else {
      Issue.record("taken")
      return
    }
    let named = rejections.map { [$0.field, $0.value, $0.reason.rawValue] }
    #expect(
      named == [
        ["act", "kick", "unknown_value"], ["act", "bite", "unknown_value"], ["all", "x", "not_a_number"],
        ["day", "2030-01-01", "day_in_future"], ["town", "", "missing_place"],
      ])
  }

  @Test func `a code that every row gets is named by its list`() throws {
    var mapping = Self.mapping
    mapping.places = CodeRule(constant: ["moon"])
    #expect(
      try outcome([:], mapping: mapping)
        == .rejected([ImportRejection(row: 7, field: "places", value: "moon", reason: .unknownCode)]))
  }

  @Test func `a column that is not there is a fault of the file`() {
    #expect(throws: ImportFault.columnMissing("act")) {
      try RowReading(
        Self.mapping, header: Self.header.filter { $0 != "act" }, taxonomy: SampleTaxonomy.lists,
        today: Self.today)
    }
  }

  @Test func `a long value is cut where it is shown`() {
    let rejection = ImportRejection(
      row: 1, field: "f", value: String(repeating: "ü", count: 300), reason: .textTooLong)
    #expect(rejection.value == String(repeating: "ü", count: 200) + "…")
  }

  @Test func `the key of a row tells fields apart and counts repeats`() {
    let digest = RowDigest.hex(of: ["ab", "c"])
    // SHA-256 over 0000000000000002 6162 0000000000000001 63, by another program.
    #expect(digest == "601d5476e2ccfe2c87a2bba7a3226597")
    #expect(
      Set([["ab", "c"], ["a", "bc"], ["abc"], ["ab", "c", ""], ["c", "ab"]].map(RowDigest.hex)).count == 5)
    #expect(RowDigest.key(digest, count: 2) == digest + "-2")
  }
}
