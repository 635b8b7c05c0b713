import Clearing
import Config
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The rules for small numbers applied to whole sheets, and the attacks that subtract one from another.
struct SheetProtectionTests {
  /// Incidents by district on a day, from two counselling centres in turn.
  private func record(
    _ story: inout GivenWhenThen, _ counts: [String: Int], on day: String, by authors: [Author]? = nil,
    change: (inout IncidentCore) -> Void = { _ in }
  ) throws {
    let authors = authors ?? [Sample.nora, Sample.sara]
    for (district, count) in counts.sorted(by: { $0.key < $1.key }) {
      for place in 0..<count {
        var entry = SampleEntries.incident()
        entry.core = SampleEntries.core(on: try #require(CalendarDay(day)))
        entry.core.receivedOn = entry.core.occurred.from ?? entry.core.receivedOn
        entry.core.area = Area(district: district)
        change(&entry.core)
        #expect(story.when(RecordIncident(entry), by: authors[place % authors.count]).refusal == nil)
      }
    }
  }

  private func scene() -> GivenWhenThen {
    GivenWhenThen(today: CalendarDay(year: 2027, month: 2, day: 1) ?? Sample.friday)
  }

  private func known(_ story: GivenWhenThen, _ reader: Author = Sample.olga) -> KnownState {
    KnownState(
      Desk(
        world: story.world(reader.body), reader: reader, memberName: "", today: story.today, now: story.now,
        taxonomy: SampleTaxonomy.lists, procedure: Sample.procedure, isRehearsal: true))
  }

  private func frozen(
    _ story: GivenWhenThen, _ period: String = "2026-H1", _ audience: Audience = .alliance,
    without: String? = nil, agreed: Bool = false
  ) throws -> FrozenSheet {
    let request = SummaryRequest(
      try #require(Period(period)), audience, showsSingleBodies: agreed, without: without)
    return try #require(SummaryMaking.frozen(request, known(story))).sheet
  }

  private func release(
    _ story: inout GivenWhenThen, _ period: String = "2026-H1", _ audience: Audience = .alliance
  ) throws -> FrozenSheet {
    let sheet = try frozen(story, period, audience)
    let number = try #require(story.when(DraftSummary(sheet), by: Sample.olga).number)
    for member in [Sample.nora, Sample.sara] { story.when(ReleaseSummary(number: number), by: member) }
    #expect(story.world(Sample.police).summaries.isReleased(number))
    return sheet
  }

  private func cell(_ sheet: FrozenSheet, _ table: TableID, _ row: String, _ column: ReportColumn = .current)
    -> String?
  {
    sheet.tables.first { $0.id == table.rawValue }?.rows.first { $0.code == row }?.cells[column.rawValue]
  }

  private func total(_ sheet: FrozenSheet) -> String? { cell(sheet, .keyFigures, "incidents") }

  @Test func `small counts are hidden with what would give them away, in every table alike`() throws {
    var story = scene()
    try record(&story, ["Nord": 2, "Süd": 5, "West": 8], on: "2026-02-10")
    try record(&story, ["West": 2], on: "2026-03-10") {
      $0.occurred = Occurrence(from: nil, precision: .unknown)
    }
    let sheet = try frozen(story)
    #expect(total(sheet) == "17")
    #expect(cell(sheet, .districts, "Nord") == "." && cell(sheet, .districts, "West") == "10")
    // The same count of two stands in two tables.
    #expect(cell(sheet, .keyFigures, "incidents_date_unknown") == ".")
    #expect(cell(sheet, .datePrecisions, "unknown") == ".")
    #expect(cell(sheet, .datePrecisions, "day") == ".")
    let exact = SummaryMaking.exact(try #require(Period("2026-H1")), known(story), language: .german)
    #expect(exact.tables.allSatisfy { !$0.hidesAnything } && exact.standing == .intern)
  }

  @Test func `the public sees less than the alliance`() throws {
    var story = scene()
    try record(&story, ["Nord": 4, "Süd": 9, "West": 9], on: "2026-02-10")
    #expect(cell(try frozen(story), .districts, "Nord") == "4")
    #expect(cell(try frozen(story, "2026-H1", .public), .districts, "Nord") == ".")
  }

  @Test func `what rests on one body alone is shown only with its agreement`() throws {
    var story = scene()
    try record(&story, ["Nord": 9], on: "2026-02-10", by: [Sample.nora])
    try record(&story, ["Süd": 9, "West": 9], on: "2026-02-10")
    #expect(cell(try frozen(story), .districts, "Nord") == ".")
    #expect(cell(try frozen(story, agreed: true), .districts, "Nord") == "9")
  }

  @Test func `what few persons stand behind is hidden`() throws {
    var story = scene()
    try record(&story, ["Nord": 6, "Süd": 6, "West": 6], on: "2026-02-10") { core in
      if core.area.district == "Nord" { core.affected = AffectedCount() }
    }
    let sheet = try frozen(story)
    #expect(cell(sheet, .districts, "Nord") == "." && total(sheet) == "18")
  }

  @Test func `one incident with many persons is still one incident`() throws {
    var story = scene()
    try record(&story, ["Nord": 9], on: "2026-02-10") {
      $0.ageBands = [AgeBandCount(band: "27_64", count: 1)]
    }
    try record(&story, ["Nord": 1], on: "2026-02-10") {
      $0.ageBands = [AgeBandCount(band: "under_14", count: 6)]
      $0.affected = AffectedCount(total: 6, persons: 6)
    }
    let sheet = try frozen(story)
    #expect(cell(sheet, .ageBands, "under_14") == "." && cell(sheet, .keyFigures, "affected_minors") == ".")
  }

  @Test func `rows do not stand in the order of what is hidden`() throws {
    var story = scene()
    try record(&story, ["Anger": 1, "Berg": 2, "Dorf": 9, "Eck": 7], on: "2026-02-10")
    let rows = try #require(try frozen(story).tables.first { $0.id == "districts" }).rows
    let (shown, hidden) = (rows.filter { $0.cells[0] != "." }, rows.filter { $0.cells[0] == "." })
    #expect(rows.map(\.code) == shown.map(\.code) + hidden.map(\.code).sorted())
    #expect(hidden.count >= 2)
  }

  @Test func `months become quarters where a month would tell too much`() throws {
    var story = scene()
    for (month, count) in [("01", 4), ("02", 1), ("04", 5), ("05", 6)] {
      try record(&story, ["Nord": count], on: "2026-\(month)-10")
    }
    let sheet = try frozen(story)
    #expect(cell(sheet, .months, "2026-Q1") == "5" && cell(sheet, .months, "2026-Q2") == "11")
    #expect(cell(sheet, .months, "2026-02") == nil)
  }

  // Scenario A14.
  @Test func `a half-year without a district of two is withheld after the half-year was released`() throws {
    var story = scene()
    try record(&story, ["Nord": 2, "Süd": 5, "West": 8], on: "2026-02-10")
    let released = try release(&story)
    #expect(total(released) == "15")
    let withoutNorth = try frozen(story, "2026-H1", .alliance, without: "Nord")
    #expect(total(withoutNorth) == ".")
    let figures = withoutNorth.tables.flatMap { $0.rows.map { $0.cells[0] } }
    #expect(figures.allSatisfy { [".", "0", ""].contains($0) }, "\(figures)")
    let withoutWest = try frozen(story, "2026-H1", .alliance, without: "West")
    #expect(total(withoutWest) == "7")
    #expect(cell(withoutWest, .districts, "West") == nil)
  }

  // Scenario A14.
  @Test(arguments: [(14, 1, "."), (13, 2, "."), (12, 3, "12"), (15, 0, ".")])
  func `a quarter is withheld where the half-year would give the other one away`(
    first: Int, second: Int, shown: String
  ) throws {
    var story = scene()
    try record(&story, ["Nord": first], on: "2026-02-10")
    try record(&story, ["Nord": second], on: "2026-05-10")
    #expect(total(try frozen(story, "2026-Q1")) == String(first))
    _ = try release(&story)
    #expect(total(try frozen(story, "2026-Q1")) == shown)
  }

  @Test func `a year is not shown where it gives away a district of the half that is not released`() throws {
    var story = scene()
    try record(&story, ["Nord": 4, "Süd": 6, "West": 8], on: "2026-02-10")
    _ = try release(&story)
    try record(&story, ["Nord": 1, "Süd": 6, "West": 8], on: "2026-09-10")
    let year = try frozen(story, "2026")
    #expect(total(year) == "33" && cell(year, .districts, "Nord") == ".")
    let districts = try #require(year.tables.first { $0.id == "districts" })
    #expect(districts.rows.count { $0.cells[0] == "." } >= 2)
  }

  @Test func `a second release one case later does not tell of that case`() throws {
    var story = scene()
    try record(&story, ["Nord": 4, "Süd": 6, "West": 8], on: "2026-02-10")
    _ = try release(&story)
    try record(&story, ["Nord": 1], on: "2026-03-10")
    let later = try frozen(story)
    #expect(total(later) == "." && cell(later, .keyFigures, "incidents", .currentReleased) == "18")
    #expect(cell(later, .districts, "Nord", .currentReleased) == "4")
    let notes = later.annex.flatMap(\.lines).map(\.de)
    #expect(notes.contains("Vorfälle nachgemeldet"))
    #expect(!notes.contains { $0.hasPrefix("Vorfälle nachgemeldet:") })
    try record(&story, ["Nord": 3, "Süd": 3], on: "2026-03-11")
    #expect(total(try frozen(story)) == "25")
    let exact = SummaryMaking.exact(try #require(Period("2026-H1")), known(story), language: .german)
    #expect(exact.annex.flatMap(\.lines).contains("Vorfälle nachgemeldet: 7"))
    let row = try #require(exact.tables.first?.rows.first)
    #expect(row.count == 25 && row[.currentReleased].value == 18)
  }

  @Test
  func `that there was a complaint about one of them is told to nobody but those who work with the cases`()
    throws
  {
    var story = scene()
    try record(&story, ["Nord": 6, "Süd": 6, "West": 8], on: "2026-02-10")
    _ = try release(&story)
    let own = story.world(Sample.north).incidents.values.first(where: { $0.owner == Sample.north })
    let incident = try #require(own)
    let shield = ShieldIncident(number: incident.number, .declare(AccusedBody(code: "police_contact_point")))
    #expect(story.when(shield, by: Sample.nora).refusal == nil)
    let words = try frozen(story).annex.flatMap(\.lines).map(\.de)
    #expect(!words.contains { $0.contains("Beschwerde über") } && words.contains("Vorfälle berichtigt"))
    // In the place of a correction: the order tells nothing either.
    try record(&story, ["Nord": 1], on: "2026-03-10")
    let ordered = try frozen(story).annex.flatMap(\.lines).map(\.de).filter {
      ["Vorfälle nachgemeldet", "Vorfälle berichtigt"].contains($0)
    }
    #expect(ordered == ["Vorfälle nachgemeldet", "Vorfälle berichtigt"])
    let exact = SummaryMaking.exact(
      try #require(Period("2026-H1")), known(story, Sample.nora), language: .german)
    #expect(exact.annex.flatMap(\.lines).contains { $0.contains("Beschwerde über") })
  }

  @Test func `the same figures are shown again as they were released`() throws {
    var story = scene()
    try record(&story, ["Nord": 2, "Süd": 5, "West": 8], on: "2026-02-10")
    let first = try release(&story)
    let again = try frozen(story)
    for table in first.tables {
      let twin = try #require(again.tables.first { $0.id == table.id })
      #expect(twin.rows.map { $0.cells[0] } == table.rows.map { $0.cells[0] }, "\(table.id)")
    }
  }

  @Test func `what the alliance was not shown the public is not shown either`() throws {
    var story = scene()
    try record(&story, ["Nord": 2, "Süd": 6, "West": 7, "Ost": 9], on: "2026-02-10")
    let alliance = try release(&story)
    let everybody = try frozen(story, "2026-H1", .public)
    let rows = try #require(alliance.tables.first { $0.id == "districts" }).rows
    for row in rows where row.cells[0] == "." { #expect(cell(everybody, .districts, row.code) == ".") }
    #expect(rows.count { $0.cells[0] == "." } == 2)
  }

  @Test func `a district that is hidden from the alliance cannot be reckoned from the public table`() throws {
    var story = scene()
    try record(&story, ["Nord": 2, "Süd": 6, "West": 7, "Ost": 9], on: "2026-02-10")
    let everybody = try release(&story, "2026-H1", .public)
    let alliance = try frozen(story)
    // Who reads both sees every district that one of them shows.
    let hidden = ["Nord", "Süd", "West", "Ost"].filter {
      cell(everybody, .districts, $0) == "." && cell(alliance, .districts, $0) == "."
    }
    #expect(hidden.contains("Nord") && hidden.count >= 2)
  }

  @Test func `the next half-year shows the released figure beside the one counted anew`() throws {
    var story = scene()
    try record(&story, ["Nord": 6, "Süd": 6], on: "2026-02-10")
    _ = try release(&story)
    try record(&story, ["Nord": 5], on: "2026-03-10")
    try record(&story, ["Nord": 7, "Süd": 7], on: "2026-09-10")
    let sheet = try frozen(story, "2026-H2")
    #expect(cell(sheet, .keyFigures, "incidents", .previousReleased) == "12")
    #expect(cell(sheet, .keyFigures, "incidents", .previous) == "17")
    #expect(total(sheet) == "14")
  }

  @Test func `a frozen sheet reads the same in both languages, and a chart draws nothing for what is hidden`()
    throws
  {
    var story = scene()
    try record(&story, ["Nord": 2, "Süd": 5, "West": 8], on: "2026-02-10")
    let sheet = try frozen(story)
    for language in Language.allCases {
      let words = SummaryMaking.sheet(
        sheet, .preview(.alliance), language: language, in: story.world(Sample.office))
      #expect(
        words.tables.map { $0.rows.map { $0[.current].text } }
          == sheet.tables.map { $0.rows.map { $0.cells[0] } })
      let page = HTMLRenderer.page(words)
      let districts = try #require(page.split(separator: "<section id=\"districts\">").last)
      let chart = try #require(districts.split(separator: "</svg>").first)
      #expect(chart.split(separator: "<rect").count - 1 == 1)
      #expect(page.contains(sheet.checksum(.sample)))
      #expect(CSVRenderer.text(words).contains(sheet.checksum(.sample)))
      #expect(JSONRenderer.document(words).notes?.contains { $0.contains(sheet.checksum(.sample)) } == true)
      let text = TextRenderer(guarded: { $0 }).lines(words)
      #expect(text.allSatisfy { $0.count <= 79 } && text.contains { $0.contains(sheet.checksum(.sample)) })
    }
  }

  @Test func `no case has to be there for a release to be read`() throws {
    var story = scene()
    try record(&story, ["Nord": 4, "Süd": 6, "West": 8], on: "2026-02-10")
    _ = story.aCase()
    let sheet = try release(&story)
    let file = try #require(story.world(Sample.north).cases.values.first?.number)
    let asked = RequestErasure(.file(file), ground: "subject_request")
    let number = try #require(story.when(asked, by: Sample.nora).number)
    story.today = story.today.adding(days: 4)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    #expect(
      story.world(Sample.secretariat).summaries.released.map(\.sheet)
        == [sheet].map { sheet in
          var sheet = sheet
          sheet.givers = [Sample.north, Sample.south]
          return sheet
        })
    let later = try frozen(story)
    #expect(later.annex.flatMap(\.lines).map(\.de).contains("Fälle gelöscht; sie zählen weiter"))
    #expect(total(later) == total(sheet))
  }
}
