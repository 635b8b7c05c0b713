import Clearing
import Config
import ReadModel
import Reports
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The tables beside the first ones: who reports, whom it hit, how quickly it went, what came of it, and the method annex.
struct SummaryTablesTests {
  private func sheet(
    _ story: GivenWhenThen, _ reader: Author = Sample.nora, _ period: String = "2026-H1",
    _ language: Language = .german
  ) throws -> SummarySheet {
    let columns = StatisticsColumns(
      story.world(reader.body), reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
    return HalfYear.report(
      columns, taxonomy: SampleTaxonomy.lists, period: try #require(Period(period)), language: language)
  }

  private func counts(_ sheet: SummarySheet, _ id: TableID) -> [String: Int] {
    let rows = sheet.tables.first { $0.id == id }?.rows ?? []
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.code, $0.count ?? -1) })
  }

  private func record(
    _ story: inout GivenWhenThen, _ day: String = "2026-02-10", by author: Author = Sample.nora,
    change: (inout IncidentCore) -> Void = { _ in }
  ) throws {
    var entry = SampleEntries.incident()
    entry.core = SampleEntries.core(on: try #require(CalendarDay(day)))
    change(&entry.core)
    #expect(story.when(RecordIncident(entry), by: author).refusal == nil)
  }

  @Test func `incidents of the police stand beside the others and are never added`() throws {
    var story = GivenWhenThen()
    try record(&story)
    try record(&story, by: Sample.paul)
    try record(&story, by: Sample.paul)
    let sheet = try sheet(story, Sample.olga)
    #expect(counts(sheet, .keyFigures)["incidents"] == 1)
    #expect(counts(sheet, .incidentTypes).values.reduce(0, +) == 1)
    #expect(counts(sheet, .policeFigures)["incidents"] == 2)
  }

  @Test func `how exactly dates are known has a table of its own`() throws {
    var story = GivenWhenThen()
    try record(&story)
    try record(&story) { $0.occurred.precision = .month }
    try record(&story) { $0.occurred = Occurrence(from: nil, precision: .unknown) }
    #expect(counts(try sheet(story), .datePrecisions) == ["day": 1, "month": 1, "unknown": 1])
  }

  @Test func `persons are counted by age and by their relation to the act`() throws {
    var story = GivenWhenThen()
    try record(&story) {
      $0.affected = AffectedCount(total: 7, persons: 3)
      $0.ageBands = [AgeBandCount(band: "under_14", count: 2), AgeBandCount(band: "27_64", count: 1)]
      $0.affectedGroups = [
        AffectedGroup(role: .direct, count: 3), AffectedGroup(role: .witnessAffected, count: 4),
      ]
    }
    let sheet = try sheet(story)
    #expect(counts(sheet, .ageBands) == ["under_14": 2, "27_64": 1])
    #expect(counts(sheet, .affectedRelations) == ["direct": 3, "witness_affected": 4])
    #expect(counts(sheet, .keyFigures)["affected_minors"] == 2)
    #expect(counts(sheet, .keyFigures)["affected_persons"] == 3)
  }

  @Test func `a refusal of consent counts as an answer, a withdrawal by its own day`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    for (recipient, isGiven) in [(Sample.police, true), (Sample.south, false)] {
      let terms = SampleEntries.terms(to: recipient, from: story.today)
      let command = RecordConsent(number: number, terms: terms, isGiven: isGiven)
      #expect(story.when(command, by: Sample.nora).refusal == nil)
    }
    #expect(counts(try sheet(story), .consents) == ["police_contact.given": 1, "counselling.refused": 1])
  }

  @Test func `outcomes are three lists and count the closings of the period`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    _ = story.aCase()
    let closing = Closing(reason: "done", support: nil, institutional: nil, criminal: nil)
    #expect(story.when(CloseCase(number: number, closing: closing), by: Sample.nora).refusal == nil)
    let sheet = try sheet(story)
    for id in [TableID.supportOutcomes, .institutionalOutcomes, .criminalOutcomes] {
      #expect(counts(sheet, id) == ["not_stated": 1])
    }
  }

  @Test func `a median of fewer than five values is left out`() throws {
    var story = GivenWhenThen()
    for count in 1...5 {
      let referral = story.anOffer().referral
      #expect(story.when(AcceptReferral(number: referral), by: Sample.paul).refusal == nil)
      let sheet = try sheet(story)
      let row = try #require(
        sheet.tables.first { $0.id == .timeliness }?.rows.first { $0.code == "answer_days" })
      #expect(row.count == (count < 5 ? nil : 0))
      #expect(counts(sheet, .timeliness)["answered_in_time"] == count)
    }
  }

  @Test func `days without anybody at a post are counted up to today`() throws {
    var story = GivenWhenThen()
    let today = story.today
    let since = today.adding(days: -9)
    let vacate = VacatePost(post: PostKey(Sample.north, .counsellor), since: since)
    #expect(story.when(vacate, by: Sample.nora).refusal == nil)
    #expect(counts(try sheet(story), .vacancies) == ["counselling.counsellor": 10])
  }

  @Test func `a comparison says nothing where the numbers are small, and a percentage where both are large`()
    throws
  {
    var story = GivenWhenThen()
    for _ in 0..<20 { try record(&story, "2025-10-10") }
    for _ in 0..<25 { try record(&story) }
    let lines = try sheet(story).annex.flatMap(\.lines)
    #expect(lines.contains("Vorfälle gegenüber 2025-H2: +25 %"))
    #expect(lines.contains("Vorfälle ohne bekanntes Datum gegenüber 2025-H2: nicht aussagekräftig"))
    #expect(lines.contains { $0.hasPrefix("2025-H1: Es waren nicht dieselben Stellen dabei") })
    #expect(lines.contains { $0.hasPrefix("Codelisten: Fassung ") })
    #expect(try sheet(story, Sample.nora, "2026-H1", .english).annex.count == 5)
  }

  @Test func `a body that ended is left out of comparisons, and no change is named`() throws {
    var columns = IncidentColumns()
    for (owner, days) in [(Sample.north, ["2026-02-01", "2025-08-01"]), (Sample.south, ["2025-08-02"])] {
      for day in days {
        let core = SampleEntries.core(on: try #require(CalendarDay(day)))
        columns.append(core, recordedOn: core.receivedOn, owner: owner) { _ in 1 }
      }
    }
    let sheet = HalfYear.report(
      StatisticsColumns(incidents: columns, activeBodies: [Sample.north]), taxonomy: SampleTaxonomy.lists,
      period: try #require(Period("2026-H1")), language: .german)
    let row = try #require(sheet.tables.first?.rows.first)
    #expect(row.count == 1 && row.previous == 1)
    #expect(!sheet.annex.flatMap(\.lines).contains { $0.hasPrefix("Vorfälle gegenüber 2025-H2") })
  }

  @Test func `trainings count by state, and their people by group where they were held`() throws {
    var story = GivenWhenThen()
    for (days, status, persons) in [(-3, Training.Status.held, 14), (-200, .held, 6), (9, .planned, 20)] {
      var training = Training(
        title: "Erkennen", topic: SampleTaxonomy.lists.entries(.trainingTopics)[0].code,
        format: SampleTaxonomy.lists.entries(.trainingFormats)[0].code, on: story.today.adding(days: days),
        status: status)
      training.reach = [Training.Reach(group: "police", persons: persons)]
      #expect(story.when(NoteTraining(training), by: Sample.nora).refusal == nil)
    }
    let sheet = try sheet(story)
    #expect(counts(sheet, .trainings) == ["held": 1, "planned": 1])
    #expect(counts(sheet, .trainingReach) == ["police": 14])
    let before = sheet.tables.first { $0.id == .trainingReach }?.rows.first?.previous
    #expect(before == 6)
  }

  @Test func `mandates stand as they stood at the end of the period, and points without a measure with none`()
    throws
  {
    var story = GivenWhenThen()
    let day = story.today
    let due = DueTerms(.date, day: day.adding(days: -1))
    let late = SampleDecisions.record(number: "B-1", due: due)
    let plain = SampleDecisions.record(number: "B-2", labels: ["1", "2"])
    for record in [late, plain] {
      let command = RecordDecision(record, nextControl: day.adding(days: 30))
      #expect(story.when(command, by: Sample.olga).refusal == nil)
    }
    let report = SampleDecisions.report(.done, text: "28 Personen.")
    #expect(story.when(ReportDecision("B-2", report), by: Sample.olga).refusal == nil)
    let measure = MeasureRecord(
      title: PublishedText("Ehrenamt"), points: ["vigilance"], lead: Office(name: "Sportamt"), from: day)
    #expect(story.when(RecordMeasure(measure), by: Sample.olga).refusal == nil)
    let sheet = try sheet(story)
    #expect(counts(sheet, .mandates) == ["open": 1, "overdue": 1, "done": 1])
    #expect(counts(sheet, .actionPlan) == ["vigilance": 1, "housing": 0])
    let mandates = try #require(sheet.tables.first { $0.id == .mandates })
    #expect(mandates.rows.allSatisfy { $0.previous == 0 }, "decided after the end of the period before")
  }

  @Test func `a quarter holds its three months and compares with the quarter before`() throws {
    var story = GivenWhenThen(today: Sample.friday.adding(days: 30))
    for day in ["2026-01-01", "2026-03-31", "2026-04-01", "2025-12-31", "2025-03-31"] {
      try record(&story, day)
    }
    let row = try #require(sheet(story, Sample.nora, "2026-Q1").tables.first?.rows.first)
    #expect(row.count == 2 && row.previous == 1 && row.yearBefore == 1)
    for text in ["2026-Q0", "2026-Q5", "2026-q1", "2026-Q"] { #expect(Period(text) == nil) }
  }

  @Test func `grouping agrees with a plain count`() {
    var draw = Draw(seed: (2, 7, 1, 8))
    let widths = [4, 7, 3]
    let rows = (0..<10_000).map { _ in widths.map { draw.below($0) } }
    let values = rows.indices.map { Int32($0 % 100) }
    let columns = widths.indices.map { place in
      Grouping.Column(rows.map { UInt16($0[place]) }, width: widths[place])
    }
    let grouping = Grouping(columns, adding: values)
    var counts = [Int32](repeating: 0, count: 84)
    var sums = [Int64](repeating: 0, count: 84)
    for (row, value) in zip(rows, values) {
      let cell = (row[0] * 7 + row[1]) * 3 + row[2]
      counts[cell] += 1
      sums[cell] += Int64(value)
    }
    #expect(grouping.counts == counts && grouping.sums == sums)
  }
}
