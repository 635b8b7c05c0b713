import Clearing
import Config
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct HalfYearTests {
  private func report(
    _ story: GivenWhenThen, _ reader: Author = Sample.nora, _ period: String = "2026-H1",
    _ language: Language = .german
  ) throws -> SummarySheet {
    let columns = StatisticsColumns(
      story.world(reader.body), reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
    return HalfYear.report(
      columns, taxonomy: SampleTaxonomy.lists, period: try #require(Period(period)), language: language)
  }

  private func rows(_ sheet: SummarySheet, _ id: TableID) -> [ReportRow] {
    sheet.tables.first { $0.id == id }?.rows ?? []
  }

  private func counts(_ sheet: SummarySheet, _ id: TableID) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: rows(sheet, id).map { ($0.code, $0.count ?? -1) })
  }

  private func incident(_ day: String, acts: [String], change: (inout IncidentCore) -> Void = { _ in }) throws
    -> RecordIncident
  {
    var entry = SampleEntries.incident()
    entry.core = SampleEntries.core(on: try #require(CalendarDay(day)))
    entry.core.acts = acts
    change(&entry.core)
    return RecordIncident(entry)
  }

  private func scene() throws -> GivenWhenThen {
    var story = GivenWhenThen()
    let commands = [
      try incident("2026-01-10", acts: ["threat", "insult"]),
      try incident("2026-02-11", acts: ["insult"]) { $0.reportedToPolice = .yes },
      try incident("2026-03-12", acts: ["memorial_damage"]) {
        $0.affected = AffectedCount()
        $0.motives = []
        $0.area = Area(district: "16055")
      },
      try incident("2025-12-31", acts: ["insult"]),
      try incident("2025-03-01", acts: ["bodily_harm", "threat"]),
    ]
    for command in commands { #expect(story.when(command, by: Sample.nora).refusal == nil) }
    return story
  }

  @Test func `each period counts its own days`() throws {
    let sheet = try report(scene())
    let first = try #require(rows(sheet, .keyFigures).first)
    #expect(first.code == "incidents" && first.count == 3 && first.previous == 1 && first.yearBefore == 1)
    #expect(sheet.tables.map(\.id) == TableID.allCases)
    #expect(sheet.standingText == "intern" && sheet.heading == "Übersicht 1. Halbjahr 2026")
  }

  @Test func `a year counts both halves and has one comparison`() throws {
    let sheet = try report(scene(), Sample.nora, "2026")
    let first = try #require(rows(sheet, .keyFigures).first)
    #expect(first.count == 3 && first.previous == 2 && first.yearBefore == nil)
    #expect(rows(sheet, .months).count == 24)
    #expect(rows(sheet, .months).prefix(12).compactMap(\.count).reduce(0, +) == 2)
  }

  @Test func `incidents are counted once by type and often by act`() throws {
    let sheet = try report(scene())
    #expect(
      counts(sheet, .incidentTypes) == ["bodily_harm": 0, "threat": 1, "insult": 1, "memorial_damage": 1])
    #expect(counts(sheet, .acts) == ["insult": 2, "threat": 1, "memorial_damage": 1, "bodily_harm": 0])
    #expect(
      rows(sheet, .incidentTypes).map(\.group) == [
        "Gewalt", "Bedrohung", "Sachbeschädigung", "Äußerung und Propaganda",
      ])
    #expect(rows(sheet, .acts).first?.label == "Beleidigung")
  }

  @Test func `single counts add up to the incidents`() throws {
    let sheet = try report(scene())
    for id in [TableID.incidentTypes, .areasOfLife, .districts, .affectedKinds, .reportedToPolice] {
      let table = try #require(sheet.tables.first { $0.id == id })
      #expect(!table.isMultiple)
      #expect(table.rows.compactMap(\.count).reduce(0, +) == 3)
    }
    #expect(counts(sheet, .motives) == ["racism": 2, "not_stated": 1])
    #expect(counts(sheet, .districts) == ["Beispielhausen": 2, "16055": 1])
    #expect(counts(sheet, .reportedToPolice) == ["yes": 1, "no": 0, "unknown": 2])
    #expect(counts(sheet, .months)["2026-02"] == 1)
    #expect(rows(sheet, .months).suffix(6).compactMap(\.count).reduce(0, +) == 3)
  }

  @Test func `tables of multiple mentions say so`() throws {
    let tables = try report(scene()).tables
    for table in tables {
      #expect(
        table.isMultiple
          == [.acts, .motives, .places, .consequences, .needs, .policeFigures, .actionPlan].contains(table.id)
      )
      #expect(table.unitText.contains("Mehrfachnennungen") == table.isMultiple)
    }
  }

  @Test func `affected persons are a minimum where nobody counted`() throws {
    let row = try #require(rows(report(scene()), .keyFigures).first { $0.code == "affected_persons" })
    #expect(row.count == 2 && row.isAtLeast && row.label == "Betroffene Personen (mindestens)")
    #expect(row.previous == 1)
  }

  @Test func `late entries and unknown dates have lines of their own`() throws {
    var story = try scene()
    story.when(
      try incident("2026-03-01", acts: ["insult"]) {
        $0.occurred = Occurrence(from: nil, precision: .unknown)
      },
      by: Sample.nora)
    let current = counts(try report(story), .keyFigures)
    #expect(
      current["incidents"] == 4 && current["incidents_date_unknown"] == 1 && current["late_entries"] == 0)
    #expect(counts(try report(story), .months)["month_unknown"] == 1)
    #expect(counts(try report(story, Sample.nora, "2025-H2"), .keyFigures)["late_entries"] == 1)
  }

  @Test func `cases and referrals flow into the sheet`() throws {
    var story = GivenWhenThen()
    _ = story.anAcceptedReferral()
    let second = story.anOffer()
    story.when(DeclineReferral(number: second.referral, reason: "no_capacity"), by: Sample.paul)
    for reader in [Sample.nora, Sample.olga] {
      let sheet = try report(story, reader)
      let key = counts(sheet, .keyFigures)
      #expect(key["cases_opened"] == 2 && key["cases_open"] == 2 && key["cases_closed"] == 0)
      #expect(key["referrals_offered"] == 2 && key["referrals_accepted"] == 1)
      #expect(counts(sheet, .clearingFlow) == ["police_contact.accepted": 1, "police_contact.declined": 1])
    }
  }

  @Test func `who has no right to figures gets a sheet without tables`() throws {
    var story = GivenWhenThen()
    _ = story.anAcceptedReferral()
    for reader in [Sample.paul, Sample.carla, Sample.dora] {
      let sheet = try report(story, reader)
      #expect(sheet.standing == .notReleased && sheet.tables.isEmpty)
      #expect(sheet.standingText == "noch nichts freigegeben")
      let document = JSONRenderer.document(sheet)
      #expect(document.period == "2026-H1" && document.tables.isEmpty)
    }
  }

  @Test func `a body counts its own only, the clearing office what is contributed`() throws {
    var story = try scene()
    var hidden = SampleEntries.incident()
    hidden.contributed = false
    story.when(RecordIncident(hidden), by: Sample.nora)
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara)
    #expect(counts(try report(story, Sample.nora), .keyFigures)["incidents"] == 4)
    #expect(counts(try report(story, Sample.sara), .keyFigures)["incidents"] == 1)
    #expect(counts(try report(story, Sample.olga), .keyFigures)["incidents"] == 4)
    #expect(counts(try report(story, Sample.ulla), .keyFigures)["incidents"] == 0)
  }

  @Test func `the columns agree with a plain count over many random incidents`() throws {
    var draw = Draw(seed: (3, 1, 4, 1))
    var columns = IncidentColumns()
    var plain: [String: Int] = [:]
    let acts = ["homicide", "threat", "insult", "memorial_damage", "discrimination"]
    let period = try #require(Period("2026-H1"))
    for _ in 0..<5000 {
      var core = SampleEntries.core(on: CalendarDay(number: 19_700 + draw.below(1200)))
      core.acts = (0..<draw.below(4)).map { _ in acts[draw.below(acts.count)] }
      columns.append(core, recordedOn: Sample.friday) { acts.firstIndex(of: $0) ?? 99 }
      guard period.contains(core.countingDay) else { continue }
      for act in core.acts.isEmpty ? ["not_stated"] : Set(core.acts) { plain[act, default: 0] += 1 }
    }
    let sheet = HalfYear.report(
      StatisticsColumns(incidents: columns), taxonomy: SampleTaxonomy.lists, period: period,
      language: .english)
    #expect(counts(sheet, .acts) == plain)
    #expect(plain.values.reduce(0, +) > 1000)
  }
}
