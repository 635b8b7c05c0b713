import Clearing
import ReadModel
import Testing

@testable import Reports
@testable import TestSupport

private typealias Sample = SampleAlliance

/// The course over two years, its line, and messages as a unit of their own.
struct CourseTests {
  private func story(_ counts: [String: Int]) throws -> GivenWhenThen {
    var story = GivenWhenThen(today: CalendarDay(year: 2026, month: 7, day: 2) ?? Sample.friday)
    for (text, count) in counts.sorted(by: { $0.key < $1.key }) {
      let day = try #require(CalendarDay(text))
      for place in 0..<count {
        var entry = SampleEntries.incident()
        entry.core = SampleEntries.core(on: day)
        entry.core.receivedOn = day
        story.when(RecordIncident(entry), by: place % 2 == 0 ? Sample.nora : Sample.sara)
      }
    }
    return story
  }

  private func known(_ story: GivenWhenThen, _ reader: Author = Sample.olga) -> KnownState {
    KnownState(
      Desk(
        world: story.world(reader.body), reader: reader, memberName: "", today: story.today, now: story.now,
        taxonomy: SampleTaxonomy.lists, procedure: Sample.procedure, isRehearsal: true))
  }

  private func months(_ story: GivenWhenThen, _ period: String = "2026-H1", _ audience: Audience = .internal)
    throws -> ReportTable
  {
    let period = try #require(Period(period))
    guard audience != .internal else {
      let sheet = SummaryMaking.exact(period, known(story), language: .german)
      return try #require(sheet.tables.first { $0.id == .months })
    }
    let frozen = try #require(SummaryMaking.frozen(SummaryRequest(period, audience), known(story))).sheet
    let sheet = SummarySheet(frozen, language: .german, standing: .draft(audience), marks: [])
    return try #require(sheet.tables.first { $0.id == .months })
  }

  @Test func `two years of months up to the end of the period, each counted once`() throws {
    let story = try story([
      "2024-06-30": 1, "2024-07-01": 2, "2025-12-31": 4, "2026-06-30": 3, "2026-07-01": 5,
    ])
    let table = try months(story)
    #expect(table.rows.map(\.code).first == "2024-07" && table.rows.count == 24)
    #expect(table.rows.last?.code == "2026-06" && table.columns == [.current])
    let counts = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.code, $0.count ?? -1) })
    #expect(counts["2024-07"] == 2 && counts["2025-12"] == 4 && counts["2026-06"] == 3)
    #expect(table.rows.compactMap(\.count).reduce(0, +) == 9)
    #expect(try months(story, "2026").rows.map(\.code).first == "2025-01")
    #expect(try months(story, "2026-Q2").rows.map(\.code) == ["2026-04", "2026-05", "2026-06"])
  }

  @Test func `months are shown to others only if every one of them passes, otherwise quarters`() throws {
    let full = ["2025-02-10": 4, "2025-09-10": 6, "2026-02-10": 5, "2026-05-10": 3]
    #expect(try months(try story(full), "2026-H1", .alliance).rows.count == 24)
    // One small month in the half-year before last is enough.
    let small = full.merging(["2024-09-10": 2, "2024-10-10": 4, "2024-08-10": 3]) { first, _ in first }
    let quarters = try months(try story(small), "2026-H1", .alliance)
    #expect(quarters.rows.count == 8 && quarters.rows.map(\.code).first == "2024-Q3")
    #expect(quarters.rows.first?.count == 5)
    #expect(quarters.rows.allSatisfy { $0.count != nil })
  }

  @Test func `a half-year that would come out as a sum of its months keeps them hidden`() throws {
    // Two incidents in all of the second half of 2024: neither its months nor its quarters tell.
    let counts = ["2024-09-10": 1, "2024-11-10": 1, "2025-02-10": 5, "2025-09-10": 6, "2026-02-10": 5]
    let table = try months(try story(counts), "2026-H1", .alliance)
    #expect(table.rows.count == 8)
    #expect(table.rows.prefix(2).allSatisfy { $0.count == nil }, "\(table.rows.map(\.count))")
    #expect(table.rows.first { $0.code == "2026-Q1" }?.count == 5)
  }

  @Test func `the line is as high as the counts, to a pixel, and has a gap where one is hidden`() throws {
    let counts: [Int?] = [7, 0, nil, 1, 14, 13]
    var rows = counts.enumerated().map { place, count in
      ReportRow(
        code: "2026-0\(place + 1)", label: "2026-0\(place + 1)", count: count, previous: nil, yearBefore: nil)
    }
    for place in counts.indices where counts[place] == nil { rows[place][.current] = .hidden }
    rows.append(ReportRow(code: "month_unknown", label: "x", count: 99, previous: nil, yearBefore: nil))
    let table = ReportTable(
      id: .months, unit: .incidents, isMultiple: false, title: "Verlauf", unitText: "Vorfälle", rows: rows)
    let svg = try #require(LineChart(table: table, description: "Verlauf").svg)
    let heights = svg.matches(of: #/<circle [^>]*cy="([0-9.]+)"/#).compactMap { Double($0.1) }
    let shown = counts.compactMap { $0 }
    #expect(heights.count == shown.count)
    for (count, height) in zip(shown, heights) {
      #expect(abs(height - (140 - 120 * Double(count) / 14)) < 0.001)
    }
    #expect(svg.matches(of: #/<line x1/#).count == 3, "no line to or from the hidden one")
    #expect(svg.contains("role=\"img\"") && svg.contains("aria-label=\"Verlauf\"") && !svg.contains(">99<"))
    let page = HTMLRenderer.page(
      SummaryMaking.exact(
        try #require(Period("2026-H1")), known(try story(["2026-02-10": 2])), language: .german))
    #expect(page.contains("<circle ") && page.contains("Linie zu „Verlauf nach Monaten“"))
  }

  @Test func `nothing is drawn where there is no course`() {
    let row = ReportRow(code: "2026-01", label: "2026-01", count: 0, previous: nil, yearBefore: nil)
    let table = ReportTable(
      id: .months, unit: .incidents, isMultiple: false, title: "x", unitText: "x", rows: [row, row])
    #expect(LineChart(table: table, description: "x").svg == nil)
  }

  @Test func `messages are counted for the own body, by their intake, and in no sheet for others`() throws {
    var story = try story(["2026-02-10": 4])
    story.today = CalendarDay(year: 2026, month: 7, day: 2) ?? story.today
    for (author, count) in [(Sample.nora, 3), (Sample.olga, 1)] {
      for _ in 0..<count {
        story.when(SampleEntries.report(on: try #require(CalendarDay("2026-05-04"))), by: author)
      }
    }
    story.when(SampleEntries.report(on: try #require(CalendarDay("2026-07-01"))), by: Sample.nora)
    let period = try #require(Period("2026-H1"))
    func figure(_ reader: Author, _ table: TableID, _ code: String) -> Int? {
      SummaryMaking.exact(period, known(story, reader), language: .german).tables.first { $0.id == table }?
        .rows.first { $0.code == code }?.count
    }
    #expect(figure(Sample.nora, .keyFigures, "reports") == 3)
    #expect(figure(Sample.nora, .reportChannels, "phone") == 3)
    #expect(figure(Sample.nora, .reportRelations, "witness") == 3)
    #expect(
      figure(Sample.olga, .keyFigures, "reports") == 1 && figure(Sample.sara, .keyFigures, "reports") == 0)
    let frozen = try #require(SummaryMaking.frozen(SummaryRequest(period, .alliance), known(story))).sheet
    #expect(!frozen.tables.contains { ["report_channels", "report_relations"].contains($0.id) })
    #expect(frozen.tables.first?.rows.contains { $0.code == "reports" } == false)
  }
}
