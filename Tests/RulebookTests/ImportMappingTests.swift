import Clearing
import Config
import Rulebook
import Testing

struct ImportMappingTests {
  @Test func `days are read in the form of the collection, strictly`() throws {
    let window = try #require(YearWindow(from: 1991, until: 2020))
    let form = DateForm.dayMonthNameYear(window)
    #expect(form.day(from: "31-AUG-91") == CalendarDay("1991-08-31"))
    #expect(form.day(from: "01-JAN-00") == CalendarDay("2000-01-01"))
    #expect(form.day(from: "29-Feb-20") == CalendarDay("2020-02-29"))
    for wrong in [
      "31-FEB-99", "01-JAN-21", "01-JAN-90", "1-JAN-91", "01-JAN-1991", "01-MAI-91", "01.JAN.91", "",
    ] {
      #expect(form.day(from: wrong) == nil, "\(wrong)")
    }
    #expect(DateForm.dayMonthYear.day(from: "28.02.2026") == CalendarDay("2026-02-28"))
    for wrong in ["31.02.2026", "1.2.2026", "01.02.26", "01-02-2026", "٠١.02.2026"] {
      #expect(DateForm.dayMonthYear.day(from: wrong) == nil, "\(wrong)")
    }
    #expect(DateForm.iso.day(from: "2026-02-31") == nil)
  }

  @Test func `a window of years runs forward and means one year only`() {
    #expect(YearWindow(from: 2000, until: 1999) == nil)
    #expect(YearWindow(from: 1900, until: 2000) == nil)
    #expect(YearWindow(from: 1950, until: 2049)?.year(endingIn: 49) == 2049)
    #expect(YearWindow(from: 1950, until: 2049)?.year(endingIn: 50) == 1950)
    #expect(YearWindow(from: 1991, until: 2020)?.year(endingIn: 55) == nil)
  }

  private var arvigRow: ImportRow {
    [
      "date": "2016-03-27", "location": "Lindenstadt", "state": "Schleswig-Holstein",
      "community_id": "010010000000", "category_de": "Sonstige Angriffe & Verdachtsfall",
      "category_en": "miscellaneous attack & suspicion", "description": "Text",
      "source": " siehe KLEINE ANFRAGE ",
    ]
  }

  @Test func `a row of the chronicle becomes an incident`() throws {
    let entry = try Sample.mapping(.importArvig).entry(from: arvigRow, today: Sample.today)
    let core = entry.core
    #expect(core.occurred == Occurrence(from: CalendarDay("2016-03-27")) && core.receivedOn == Sample.today)
    #expect(core.area == Area(state: "Schleswig-Holstein", district: "01001", municipality: "Lindenstadt"))
    #expect(core.acts == ["other_attack"] && core.suspected)
    #expect(core.motives == [Motive(code: "racism_unspecified", assessedBy: "counselling")])
    #expect(core.affected == AffectedCount() && core.reportedToPolice == .yes)
    #expect(entry.narrative == "Text" && core.source?.collection == "ARVIG/Chronik")
    #expect(core.source?.values["category_de"] == ["Sonstige Angriffe", "Verdachtsfall"])
    #expect(core.source?.values["community_id"] == ["010010000000"])
  }

  @Test func `a row of the police collection becomes an incident`() throws {
    let row: ImportRow = [
      "INCIDENT_ID": "44", "INCIDENT_DATE": "24-DEC-91", "ORI": "AR1", "PUB_AGENCY_NAME": "Hope",
      "AGENCY_TYPE_NAME": "City", "STATE_ABBR": "AR", "VICTIM_COUNT": "2", "TOTAL_INDIVIDUAL_VICTIMS": "",
      "BIAS_DESC": "Anti-White;Anti-Other Race/Ethnicity/Ancestry", "VICTIM_TYPES": "Individual;Business",
      "OFFENSE_NAME": "Shoplifting;Theft From Building", "LOCATION_NAME": "Shopping Mall",
    ]
    let core = try Sample.mapping(.importFbi).entry(from: row, today: Sample.today).core
    #expect(core.occurred.from == CalendarDay("1991-12-24") && core.source?.reference == "FBI-44")
    #expect(core.motives.map(\.code) == ["police_only_anti_white", "other_ethnic"])
    #expect(core.motives.allSatisfy { $0.assessedBy == "police" })
    #expect(core.acts == ["theft_burglary"] && core.places == ["shop"])
    #expect(core.affected == AffectedCount(total: 2, persons: nil) && core.reportedToPolice == .yes)
    let values = try #require(core.source?.values)
    #expect(values["motive_code"] == ["RACISM"] && values["motive_sub"] == ["ANTI_WHITE", "OTHER_ETHNIC"])
    #expect(values["act_code"] == ["THEFT_BURGLARY"] && values["odihr_group"] == ["property"])
    #expect(values["OFFENSE_NAME"] == ["Shoplifting", "Theft From Building"])
    #expect(values["TOTAL_INDIVIDUAL_VICTIMS"] == nil)
  }

  @Test(arguments: [
    ("date", "2016-02-31", CellFault.Reason.notADay), ("date", " ", .blank),
    ("category_de", "Brandanschlag & Neues", .unknownValue),
  ])
  func `a bad cell is named`(column: String, value: String, reason: CellFault.Reason) throws {
    let mapping = try Sample.mapping(.importArvig)
    var row = arvigRow
    row[column] = value
    let fault = try #require(throws: CellFault.self) {
      _ = try mapping.entry(from: row, today: Sample.today)
    }
    #expect(fault.column == column && fault.reason == reason)
    row[column] = nil
    let missing = try #require(throws: CellFault.self) {
      _ = try mapping.entry(from: row, today: Sample.today)
    }
    #expect(missing == CellFault(column: column, value: "", reason: .missingColumn))
  }

  @Test func `a mapping names the columns it reads`() throws {
    let columns = try Sample.mapping(.importArvig).columns
    #expect(columns == arvigRow.keys.sorted())
  }

  /// A mapping as a coordinator would write it for a collection of their own.
  private let own = """
    collection: Eigene Liste
    delimiter: ";"
    occurred_on: {column: Datum, form: dd.mm.yyyy, precision: monat}
    received_on: {column: Eingang, form: iso}
    area: {municipality: Ort}
    acts: {column: Art, codes: {Drohung: Bedrohung, Beides: [threat, insult]}, always: [online_hate]}
    reported_to_police: {when: [{column: Anzeige, equals: [ja], answer: ja}, {column: Anzeige, equals: [nein], answer: nein}]}
    places: [street_square]
    keep: [Art, {column: Art, name: grob, codes: {Drohung: X, Beides: [X, Y]}}]
    """

  @Test func `another collection can be described`() throws {
    let mapping = try ImportMappingFile.read(own, name: "m", taxonomy: try Sample.taxonomy())
    #expect(mapping.delimiter == ";")
    let row = [
      "Datum": "01.03.2026", "Eingang": "2026-04-01", "Ort": " L ", "Art": "Beides", "Anzeige": "nein",
    ]
    let core = try mapping.entry(from: row, today: Sample.today).core
    #expect(core.occurred == Occurrence(from: CalendarDay("2026-03-01"), precision: .month))
    #expect(core.receivedOn == CalendarDay("2026-04-01") && core.area.municipality == "L")
    #expect(core.acts == ["online_hate", "threat", "insult"] && core.reportedToPolice == .no)
    #expect(core.source?.values == ["Art": ["Beides"], "grob": ["X", "Y"]])
  }

  @Test(arguments: [
    ("Drohung: Bedrohung", "Drohung: Gemecker", "unknownCode", 6),
    ("form: iso", "form: us", "unknownWord", 4),
    ("delimiter: \";\"", "delimiter: x", "unknownWord", 2),
    ("codes: {Drohung: Bedrohung, Beides: [threat, insult]}", "table: t, take: a", "unknownTable", 6),
    ("form: iso", "form: dd-MON-yy, window: {from: 2000, until: 1990}", "badWindow", 4),
    ("form: iso", "form: dd-MON-yy", "missingKey", 4), ("equals: [ja], ", "", "missingKey", 7),
    ("places: [street_square]", "motives: [age]", "missingKey", 1),
  ])
  func `a fault of a mapping is named with its line`(
    right: String, wrong: String, fault: String, line: Int
  ) throws {
    let text = own.replacing(right, with: wrong, maxReplacements: 1)
    let error = try Sample.error {
      _ = try ImportMappingFile.read(text, name: "m", taxonomy: try Sample.taxonomy())
    }
    #expect("\(error.fault)".hasPrefix(fault) && error.line == line, "\(error)")
  }

  @Test func `a table with a short row or without the column is refused`() throws {
    func error(_ table: String, take: String) throws -> RulebookError {
      let text = own.replacing(
        "places: [street_square]", with: "places: {column: Art, table: t, take: \(take)}")
      return try Sample.error {
        _ = try ImportMappingFile.read(
          text + "\ntables:\n" + table, name: "m", taxonomy: try Sample.taxonomy())
      }
    }
    let short = try error(
      "  t:\n    columns: [a, b]\n    rows:\n      X: [shop, y]\n      Z: [shop]\n", take: "a")
    #expect(short.fault == .wrongRowLength(expected: 2) && short.line == 15)
    let column = try error("  t:\n    columns: [a]\n    rows: {X: shop}\n", take: "b")
    #expect(column.fault == .unknownTableColumn("b", expected: ["a"]) && column.line == 8)
  }
}
