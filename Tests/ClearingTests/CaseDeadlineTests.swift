import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Deadlines of a case: computed once, started by facts, never for the wrong area of life.
struct CaseDeadlineTests {
  private func day(_ text: String) throws -> DeadlineStart { .day(try #require(CalendarDay(text))) }

  private func deadlines(_ story: GivenWhenThen, _ body: BodyID = Sample.north) -> [DeadlineState] {
    story.world(body).cases.values.first?.deadlines ?? []
  }

  /// A case whose incident is of that area of life.
  private func file(_ area: String?, _ story: inout GivenWhenThen) -> String {
    var core = SampleEntries.core()
    core.areaOfLife = area
    let open = OpenCase(
      cover: SampleEntries.cover(),
      incident: IncidentEntry(core: core, narrative: "Abgelehnt.", exactPlace: nil),
      persons: [SampleEntries.person], note: nil, contributed: true)
    return story.when(open, by: Sample.nora).number ?? ""
  }

  @Test func `a clock whose offender is unknown has not started, and starts once it is known`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let record = RecordDeadline(
      number: number, .new(rule: "stgb_77b_strafantrag"), facts: ["act_known": try day("2026-03-01")])
    #expect(story.when(record, by: Sample.nora).refusal == nil)
    let waiting = try #require(deadlines(story).first)
    #expect(waiting.isWaiting && waiting.record.missing == ["offender_known"] && waiting.record.ends == nil)
    #expect(deadlines(story, Sample.office) == [waiting])
    let known = RecordDeadline(number: number, .waiting(1), facts: ["offender_known": try day("2026-03-20")])
    #expect(story.when(known, by: Sample.nils).refusal == nil)
    let running = try #require(deadlines(story).first)
    #expect(running.isRunning && deadlines(story).count == 1)
    // Three months from the later of both facts: 20 June 2026 is a Saturday.
    #expect(running.record.start?.text == "2026-03-20")
    #expect(running.record.ends?.raw.text == "2026-06-20" && running.record.ends?.safe.text == "2026-06-19")
    #expect(running.record.version == "2026-1" && running.record.ends?.statutory.text == "2026-06-22")
    #expect(story.when(known, by: Sample.nora).refusal == .deadlineNotOpen(1), "computed once")
  }

  @Test func `of two candidate starts both are computed and the earlier counts`() throws {
    var story = GivenWhenThen()
    let number = file("work", &story)
    let record = RecordDeadline(
      number: number, .new(rule: "agg_15_4"),
      facts: ["rejection_received": try day("2026-03-20"), "disadvantage_known": try day("2026-03-10")])
    #expect(story.when(record, by: Sample.nora).refusal == nil)
    let fact = try #require(deadlines(story).first?.record)
    #expect(fact.start?.text == "2026-03-10" && fact.ends?.safe.text == "2026-05-08")
    #expect(fact.candidates?["rejection_received"]?.safe.text == "2026-05-20")
    #expect(fact.candidates?["disadvantage_known"] == fact.ends)
  }

  @Test(arguments: ["police_justice", "education_school", "housing", nil])
  func `the employer's clock is refused for another area of life, with the areas it is for`(area: String?)
    throws
  {
    var story = GivenWhenThen()
    let number = file(area, &story)
    let record = RecordDeadline(
      number: number, .new(rule: "agg_15_4"), facts: ["rejection_received": try day("2026-03-20")])
    #expect(
      story.when(record, by: Sample.nora).refusal == .deadlineOutOfArea(rule: "agg_15_4", fits: ["work"]))
    #expect(deadlines(story).isEmpty)
  }

  @Test(arguments: [("housing", true), ("goods_services", true), ("work", false), ("police_justice", false)])
  func `the clock for housing, goods and services goes by the area of life too`(area: String, fits: Bool)
    throws
  {
    var story = GivenWhenThen()
    let number = file(area, &story)
    let record = RecordDeadline(
      number: number, .new(rule: "agg_21_5"), facts: ["violation": try day("2026-03-20")])
    #expect((story.when(record, by: Sample.nora).refusal == nil) == fits)
  }

  @Test func `what does not fit is refused with its reason`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    func refusal(_ rule: String, _ facts: [String: DeadlineStart], _ land: Land? = nil) -> Refusal? {
      story.asking(
        RecordDeadline(number: number, .new(rule: rule), facts: facts, land: land), by: Sample.nora
      ).refusal
    }
    #expect(refusal("nonsense", [:]) == .unknownDeadlineRule("nonsense"))
    #expect(
      refusal("stpo_172_1", ["act_known": try day("2026-03-01")])
        == .unknownStartFact("act_known", expected: ["notice_received"]))
    let tomorrow = story.today.adding(days: 1)
    #expect(refusal("stpo_172_1", ["notice_received": .day(tomorrow)]) == .dayInFuture(tomorrow))
    #expect(refusal("ladg_8", [:]) == .deadlineOutOfLand(rule: "ladg_8", .thueringen))
    #expect(
      story.asking(EndDeadline(number: number, deadline: 1, outcome: .met), by: Sample.nora).refusal
        == .deadlineNotOpen(1))
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    #expect(refusal("stpo_172_1", [:]) == .caseClosed)
  }

  @Test func `another Land's holidays count where it is named, and stand in the entry`() throws {
    var story = GivenWhenThen()
    story.today = try #require(CalendarDay("2026-11-10"))
    let number = story.aCase()
    let record = RecordDeadline(
      number: number, .new(rule: "stpo_172_1"), facts: ["notice_received": try day("2026-11-04")],
      land: .sachsen)
    #expect(story.when(record, by: Sample.nora).refusal == nil)
    let fact = try #require(deadlines(story).first?.record)
    #expect(fact.land == "SN" && fact.ends?.safe.text == "2026-11-17")
    #expect(fact.ends?.statutory.text == "2026-11-19")
  }

  @Test func `an ended deadline stays, and ends once`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    story.when(
      RecordDeadline(
        number: number, .new(rule: "stpo_172_1"), facts: ["notice_received": try day("2026-03-20")]),
      by: Sample.nora)
    let end = EndDeadline(number: number, deadline: 1, outcome: .met)
    #expect(story.when(end, by: Sample.nora).refusal == nil)
    #expect(deadlines(story).first?.ended?.outcome == .met)
    #expect(story.when(end, by: Sample.nora).refusal == .deadlineNotOpen(1))
  }

  @Test func `a forged second computation of a running deadline is void for every reader`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    story.when(
      RecordDeadline(
        number: number, .new(rule: "stpo_172_1"), facts: ["notice_received": try day("2026-03-20")]),
      by: Sample.nora)
    let cover = try #require(story.world(Sample.north).cases.keys.first)
    let before = deadlines(story)
    var forged = try #require(before.first?.record)
    forged.ends = DeadlineEnds(
      raw: .day(Sample.friday), statutory: .day(Sample.friday), safe: .day(Sample.friday))
    #expect(story.given(.deadlineRecorded(forged), in: cover, by: Sample.nora)[Sample.north] == .ruleBroken)
    forged.deadline = 3
    #expect(story.given(.deadlineRecorded(forged), in: cover, by: Sample.nora)[Sample.office] == .ruleBroken)
    forged.deadline = 2
    forged.missing = ["notice_received"]
    #expect(story.given(.deadlineRecorded(forged), in: cover, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(deadlines(story) == before)
  }
}
