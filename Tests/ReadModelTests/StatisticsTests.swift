import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct StatisticsTests {
  private func columns(_ core: IncidentCore, recordedOn: CalendarDay) -> IncidentColumns {
    var columns = IncidentColumns()
    columns.append(core, recordedOn: recordedOn) { SampleTaxonomy.lists.entry(.acts, $0)?.rank ?? 99 }
    return columns
  }

  private func words(_ column: MultipleCodeColumn) -> [String] {
    column.numbers.map { column.book.words[Int($0)] }
  }

  @Test func `a row holds each code once and the most severe act alone`() {
    var core = SampleEntries.core()
    core.acts = ["insult", "threat", "insult"]
    core.motives = [
      Motive(code: "racism", assessedBy: "police"), Motive(code: "racism", assessedBy: "counselling"),
    ]
    let columns = columns(core, recordedOn: Sample.friday)
    #expect(words(columns.acts) == ["insult", "threat"])
    #expect(words(columns.motives) == ["racism"])
    #expect(columns.highestAct.book.words[Int(columns.highestAct.numbers[0])] == "threat")
    #expect(columns.months == [Int32(2026 * 12 + 2)])
  }

  @Test func `what is not stated is number 0`() {
    var core = IncidentCore(
      occurred: Occurrence(from: nil, precision: .unknown), receivedOn: Sample.friday, area: Area())
    core.suspected = true
    let columns = columns(core, recordedOn: Sample.friday)
    #expect(columns.highestAct.numbers == [0] && columns.areaOfLife.numbers == [0])
    #expect(columns.districts.numbers == [0] && columns.acts.starts == [0, 0])
    #expect(columns.months == [-1])
    #expect(columns.flags[0].contains(.dateUnknown) && columns.flags[0].contains(.personsAtLeast))
  }

  @Test func `an incident is late when it is recorded in a later half-year`() throws {
    let june = SampleEntries.core(on: try #require(CalendarDay("2025-06-30")))
    let last = try #require(CalendarDay("2025-06-30"))
    #expect(!columns(june, recordedOn: last).flags[0].contains(.late))
    #expect(columns(june, recordedOn: last.adding(days: 1)).flags[0].contains(.late))
  }

  @Test func `months of a date known only to the year are not known`() throws {
    let day = try #require(CalendarDay("2026-01-01"))
    for (precision, isKnown) in [
      (DatePrecision.day, true), (.month, true), (.halfYear, false), (.year, false), (.unknown, false),
    ] {
      var core = SampleEntries.core(on: day)
      core.occurred.precision = precision
      #expect((columns(core, recordedOn: Sample.friday).months[0] >= 0) == isKnown)
    }
  }

  @Test func `cases are counted by the days they came, went and came back`() throws {
    var story = GivenWhenThen()
    let numbers = (0..<3).map { _ in story.aCase() }
    let first = try #require(Period("2026-H1"))
    let second = try #require(Period("2026-H2"))
    for number in numbers.prefix(2) {
      story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    }
    story.today = second.firstDay
    story.when(ReopenCase(number: numbers[0], reason: "new_facts"), by: Sample.nora)
    let cases = StatisticsColumns(
      story.world(Sample.north), reader: Sample.nora, today: story.today, taxonomy: SampleTaxonomy.lists
    ).cases
    #expect(cases.opened(in: first).count == 3 && cases.opened(in: second).count == 0)
    #expect(cases.closed(in: first).count == 2 && cases.open(atEndOf: first).count == 1)
    #expect(cases.closed(in: second).count == 0 && cases.open(atEndOf: second).count == 2)
  }

  @Test func `a closing that was taken back in the same period is none`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    story.when(ReopenCase(number: number, reason: "new_facts"), by: Sample.nora)
    let cases = StatisticsColumns(
      story.world(Sample.north), reader: Sample.nora, today: story.today, taxonomy: SampleTaxonomy.lists
    ).cases
    let period = try #require(Period("2026-H1"))
    #expect(cases.closed(in: period).count == 0 && cases.open(atEndOf: period).count == 1)
  }

  @Test func `referrals are counted by recipient and stage, acceptances by their own day`() throws {
    var story = GivenWhenThen()
    let numbers = (0..<3).map { _ in story.anOffer().referral }
    story.when(AcceptReferral(number: numbers[0]), by: Sample.paul)
    story.when(ReportReferral(number: numbers[0], outcome: "complaint_taken", text: nil), by: Sample.paul)
    story.when(DeclineReferral(number: numbers[1], reason: "no_capacity"), by: Sample.paul)
    let period = try #require(Period("2026-H1"))
    for reader in [Sample.nora, Sample.olga] {
      let referrals = StatisticsColumns(
        story.world(reader.body), reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists
      ).referrals
      #expect(referrals.offered(in: period).count == 3 && referrals.accepted(in: period).count == 1)
      let count = { referrals.rows(to: .policeContact, at: $0, offeredIn: period).count }
      #expect(
        count(.reported) == 1 && count(.declined) == 1 && count(.unconfirmed) == 1 && count(.accepted) == 0)
      #expect(referrals.rows(to: .counselling, at: .reported, offeredIn: period).count == 0)
    }
  }

  @Test func `only who may see figures has rows`() {
    var story = GivenWhenThen()
    _ = story.anAcceptedReferral()
    for reader in [Sample.paul, Sample.carla, Sample.dora, Sample.kai] {
      let columns = StatisticsColumns(
        story.everything, reader: reader, today: story.today, taxonomy: SampleTaxonomy.lists)
      #expect(!columns.mayRead && columns.incidents.count == 0 && columns.referrals.offered.isEmpty)
    }
  }
}
