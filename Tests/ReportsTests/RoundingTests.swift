import Clearing
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The public paper with every figure rounded to a multiple of five.
struct RoundingTests {
  private func record(_ story: inout GivenWhenThen, _ counts: [String: Int], on text: String = "2026-02-10")
    throws
  {
    let day = try #require(CalendarDay(text))
    for (district, count) in counts.sorted(by: { $0.key < $1.key }) {
      for place in 0..<count {
        var entry = SampleEntries.incident()
        entry.core = SampleEntries.core(on: day)
        entry.core.receivedOn = day
        entry.core.area = Area(district: district)
        story.when(RecordIncident(entry), by: place % 2 == 0 ? Sample.nora : Sample.sara)
      }
    }
  }

  private func scene() -> GivenWhenThen {
    GivenWhenThen(today: CalendarDay(year: 2027, month: 2, day: 1) ?? Sample.friday)
  }

  private func known(_ story: GivenWhenThen) -> KnownState {
    KnownState(
      Desk(
        world: story.world(Sample.office), reader: Sample.olga, memberName: "", today: story.today,
        now: story.now, taxonomy: SampleTaxonomy.lists, procedure: Sample.procedure, isRehearsal: true))
  }

  private func frozen(_ story: GivenWhenThen, _ audience: Audience = .public, rounded: Bool = true) throws
    -> FrozenSheet
  {
    var request = SummaryRequest(try #require(Period("2026-H1")), audience)
    request.isRounded = rounded
    return try #require(SummaryMaking.frozen(request, known(story))).sheet
  }

  private func release(_ story: inout GivenWhenThen, rounded: Bool = true) throws -> FrozenSheet {
    let sheet = try frozen(story, rounded: rounded)
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

  private func total(_ sheet: FrozenSheet, _ column: ReportColumn = .current) -> String? {
    cell(sheet, .keyFigures, "incidents", column)
  }

  @Test func `counts go to the nearest multiple, and the multiple says which counts stand behind it`() {
    let expected = [0: 0, 1: 0, 2: 0, 3: 5, 5: 5, 7: 5, 8: 10, 12: 10, 13: 15, 998: 1000]
    for (count, rounded) in expected { #expect(FiveRounding.rounded(count) == rounded, "\(count)") }
    for count in 0...500 {
      #expect(FiveRounding.counts(behind: FiveRounding.rounded(count)).contains(count))
      #expect(!FiveRounding.counts(behind: FiveRounding.rounded(count) + 5).contains(count))
    }
  }

  @Test func `every figure and every total is rounded by itself, and the paper says so`() throws {
    var story = scene()
    try record(&story, ["Nord": 6, "Süd": 6, "West": 11])
    let sheet = try frozen(story)
    #expect(total(sheet) == "25" && cell(sheet, .districts, "West") == "10")
    #expect(cell(sheet, .districts, "Nord") == "5" && cell(sheet, .districts, "Süd") == "5")
    for table in sheet.tables {
      for row in table.rows {
        for text in row.cells {
          #expect(Int(text).map { $0 % 5 == 0 } ?? [".", ""].contains(text), "\(text)")
        }
      }
    }
    for (language, note) in [("de", "Summen können abweichen"), ("en", "Totals may differ from sums")] {
      let worded = SummarySheet(
        sheet, language: language == "de" ? .german : .english, standing: .draft(.public), marks: [])
      let page = HTMLRenderer.page(worded)
      #expect(
        page.contains(note)
          && TextRenderer(guarded: { $0 }).text(worded).replacing("\n", with: " ").contains(note))
      #expect(CSVRenderer.text(worded).contains(note))
      #expect(!page.contains(">23<") && !page.contains(">11<") && page.contains(">25<"))
      #expect(JSONRenderer.document(worded).rounded == true)
    }
    #expect(try frozen(story, rounded: false).rounded == nil)
    let exact = try frozen(story, rounded: false)
    #expect(exact.checksum(.sample) != sheet.checksum(.sample))
  }

  @Test func `rounding hides nothing less than the exact sheet: its sums would undo it`() throws {
    var story = scene()
    // Alone, 0, 0, 0, 0 and 10 could only be four twos.
    try record(&story, ["Nord": 2, "Süd": 2, "West": 2, "Ost": 2])
    let (rounded, exact) = (try frozen(story), try frozen(story, rounded: false))
    for (left, right) in zip(rounded.tables, exact.tables) {
      let hidden = { (table: FrozenTable) in Set(table.rows.filter { $0.cells[0] == "." }.map(\.code)) }
      #expect(hidden(left) == hidden(right), "\(left.id)")
    }
    // Four rows beside an eight say as much by their names alone.
    #expect(rounded.tables.first { $0.id == TableID.districts.rawValue }?.rows.map(\.code) == ["all_rows"])
  }

  @Test func `equal multiples do not stand in the order of the counts behind them`() throws {
    var story = scene()
    try record(&story, ["Anger": 8, "Berg": 12, "Dorf": 10])
    let rows = try #require(try frozen(story).tables.first { $0.id == "districts" }).rows
    #expect(rows.map(\.code) == ["Anger", "Berg", "Dorf"])
  }

  @Test func `one case more reads the same, where exact figures would have to be withheld`() throws {
    var (rounded, exact) = (scene(), scene())
    for story in [\Both.rounded, \Both.exact] {
      var both = Both(rounded: rounded, exact: exact)
      try record(&both[keyPath: story], ["Nord": 9, "Süd": 9, "West": 12])
      _ = try release(&both[keyPath: story], rounded: story == \Both.rounded)
      try record(&both[keyPath: story], ["West": 1], on: "2026-02-11")
      (rounded, exact) = (both.rounded, both.exact)
    }
    #expect(total(try frozen(rounded)) == "30")
    #expect(cell(try frozen(rounded), .districts, "West") == "15")
    #expect(total(try frozen(exact, rounded: false)) == ".")
    // Exact figures that everybody has are not brought closer by rounding what changed by one.
    #expect(total(try frozen(exact)) == ".")
  }

  private struct Both {
    var rounded: GivenWhenThen
    var exact: GivenWhenThen
  }

  @Test func `rounded and exact figures never stand in one sheet`() throws {
    var story = scene()
    try record(&story, ["Nord": 9, "Süd": 9, "West": 12])
    _ = try release(&story)
    #expect(total(try frozen(story), .currentReleased) == "30")
    #expect(total(try frozen(story, rounded: false), .currentReleased) == "")
    #expect(total(try frozen(story, .alliance, rounded: false), .currentReleased) == "")
    var other = scene()
    try record(&other, ["Nord": 9, "Süd": 9, "West": 13])
    _ = try release(&other, rounded: false)
    #expect(total(try frozen(other), .currentReleased) == "30", "31 as it was released, rounded")
  }

  @Test func `a small count stays hidden behind rounded figures that were released before`() throws {
    var story = scene()
    try record(&story, ["Nord": 2, "Süd": 6, "West": 7, "Ost": 9])
    let everybody = try release(&story)
    let alliance = try frozen(story, .alliance, rounded: false)
    let hidden = ["Nord", "Süd", "West", "Ost"].filter {
      cell(everybody, .districts, $0) == "." && cell(alliance, .districts, $0) == "."
    }
    #expect(hidden.contains("Nord") && hidden.count >= 2)
  }

  @Test func `only the public paper is rounded`() throws {
    var story = scene()
    try record(&story, ["Nord": 9])
    let sheet = try frozen(story, .alliance)
    #expect(story.asking(DraftSummary(sheet), by: Sample.olga).refusal == .impossibleCount)
  }
}
