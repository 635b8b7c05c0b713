import Clearing
import Config
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The mistakes that are made with figures, and that are not made here.
struct FigureMistakeTests {
  private func sheet(
    _ story: GivenWhenThen, _ reader: Author = Sample.olga, _ language: Language = .german
  ) throws -> SummarySheet {
    let columns = StatisticsColumns(
      story.world(reader.body), reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
    return HalfYear.report(
      columns, taxonomy: SampleTaxonomy.lists, period: try #require(Period("2026-H1")), language: language)
  }

  private func table(_ sheet: SummarySheet, _ id: TableID) throws -> ReportTable {
    try #require(sheet.tables.first { $0.id == id })
  }

  private func record(
    _ story: inout GivenWhenThen, _ day: String, by author: Author,
    change: (inout IncidentCore) -> Void = { _ in }
  ) throws {
    var entry = SampleEntries.incident()
    entry.core = SampleEntries.core(on: try #require(CalendarDay(day)))
    change(&entry.core)
    #expect(story.when(RecordIncident(entry), by: author).refusal == nil)
  }

  @Test func `mistake 11: reports, incidents, persons, cases and police figures are never mixed or added up`()
    throws
  {
    var story = GivenWhenThen()
    // One attack on three people with two motives and two acts; two messages about it; the police noted it as well.
    _ = story.aCase()
    try record(&story, "2026-03-20", by: Sample.nora) {
      $0.affected = AffectedCount(total: 3, persons: 3)
      $0.motives = ["racism", "antisemitism"].map { Motive(code: $0, assessedBy: "counselling") }
    }
    let before = try sheet(story)
    for _ in 0..<2 { #expect(story.when(SampleEntries.report(), by: Sample.nora).refusal == nil) }
    try record(&story, "2026-03-20", by: Sample.paul)
    let after = try sheet(story)
    let key = try table(after, .keyFigures)
    func count(_ code: String) -> Int? { key.rows.first { $0.code == code }?.count }
    #expect(count("incidents") == 2 && count("affected_persons") == 4 && count("cases_opened") == 1)
    #expect(key.unit == .various, "each line has a unit of its own, and there is no sum of them")
    #expect(try table(before, .keyFigures).rows.map(\.count) == key.rows.map(\.count))
    #expect(try table(after, .policeFigures).rows.first?.count == 1)
    #expect(try table(before, .policeFigures).rows.isEmpty)
    let motives = try table(after, .motives)
    #expect(motives.isMultiple && motives.unitText.contains("Mehrfachnennungen"))
    #expect(motives.rows.compactMap(\.count).reduce(0, +) == 3, "two incidents, three mentions")
    #expect(!motives.rows.contains { ["total", "sum", "all"].contains($0.code) })
    // No share of mentions is printed anywhere: it would add up to a hundred of nothing.
    for line in (TextRenderer { $0 }).lines(after) where line.contains("Antisemitismus") {
      #expect(!line.contains("%"), "\(line)")
    }
  }

  @Test(arguments: [Language.german, .english])
  func `mistake 12: periods are compared among the same bodies only, and a rise is not called more racism`(
    _ language: Language
  ) throws {
    var story = GivenWhenThen()
    for day in 1...25 { try record(&story, "2025-09-\(day < 10 ? "0" : "")\(day)", by: Sample.nora) }
    for day in 1...25 { try record(&story, "2026-02-\(day < 10 ? "0" : "")\(day)", by: Sample.nora) }
    let alone = try sheet(story, Sample.olga, language).annex.flatMap(\.lines)
    let change = ReportPhrase.change.text(
      in: language,
      ["label": ReportPhrase.incidents.text(in: language), "period": "2025-H2", "change": "0 %"])
    #expect(alone.contains(change), "the same body: the change may be named")
    // Another centre joins: what it brings is no rise.
    for day in 1...25 { try record(&story, "2026-02-\(day < 10 ? "0" : "")\(day)", by: Sample.sara) }
    let joined = try sheet(story, Sample.olga, language)
    let lines = joined.annex.flatMap(\.lines)
    let incidents = try #require(try table(joined, .keyFigures).rows.first { $0.code == "incidents" })
    #expect(incidents.count == 50 && incidents.previous == 25)
    #expect(lines.contains(ReportPhrase.otherBodies.text(in: language, ["period": "2025-H2"])))
    #expect(!lines.contains { $0.contains("%") })
    #expect(lines.contains(ReportPhrase.limitRise.text(in: language)))
    #expect(
      lines.contains(ReportPhrase.codeLists.text(in: language, ["version": SampleTaxonomy.lists.version])))
    // What came in late has a line of its own instead of changing an older figure unseen.
    #expect(lines.contains(ReportPhrase.wordLate.text(in: language)))
    let late = try #require(try table(joined, .keyFigures).rows.first { $0.code == "late_entries" })
    #expect(late.count == 0)
    #expect((late.previous ?? 0) == 25)
  }
}
