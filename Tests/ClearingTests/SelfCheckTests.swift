import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Self-checks and their workshops.
struct SelfCheckTests {
  private func book(_ story: GivenWhenThen, _ body: BodyID = Sample.south) -> SelfCheckBook {
    story.world(body).selfChecks
  }

  @Test func `each side's answers stand beside the others' and every body reads them`() {
    var story = GivenWhenThen()
    let city = SampleSelfCheck.check()
    let civil = SampleSelfCheck.check(view: "civil_society", monitoring: .ratherNo)
    #expect(story.when(RecordSelfCheck(city), by: Sample.ulla).number == "2025")
    #expect(story.when(RecordSelfCheck(civil), by: Sample.nora).refusal == nil)
    for body in Sample.kinds.keys {
      let views = book(story, body).views(of: "2025")
      #expect(views.map(\.check) == [city, civil])
      #expect(views.map(\.author) == [Sample.unit, Sample.north])
      #expect(views.allSatisfy { $0.version == story.context(Sample.ulla).taxonomy.version })
    }
    #expect(book(story).views(of: "2025").map { $0.check.count(.no) } == [1, 0])
    #expect(city.value("leadership") == nil, "what was not asked has no value")
  }

  @Test func `a side's answers are replaced only when it says so, and the earlier ones stay`() {
    var story = GivenWhenThen()
    let (first, second) = (SampleSelfCheck.check(), SampleSelfCheck.check(monitoring: .yes))
    story.when(RecordSelfCheck(first), by: Sample.ulla)
    #expect(
      story.asking(RecordSelfCheck(second), by: Sample.ulla).refusal == .selfCheck(.cycleTaken(cycle: "2025"))
    )
    #expect(story.asking(RecordSelfCheck(first, replaces: true), by: Sample.ulla).refusal == .nothingChanged)
    #expect(story.when(RecordSelfCheck(second, replaces: true), by: Sample.ulla).refusal == nil)
    #expect(book(story).views(of: "2025").map(\.check) == [second])
    #expect(book(story).checks.map(\.check) == [first, second])
    story.when(RecordSelfCheck(SampleSelfCheck.check(cycle: "2026")), by: Sample.carla)
    #expect(book(story).cycles == ["2025", "2026"])
  }

  @Test func `answers that cannot be are refused, each for its own reason`() {
    let story = GivenWhenThen()
    func fault(_ change: (inout SelfCheck) -> Void) -> Refusal? {
      var check = SampleSelfCheck.check()
      change(&check)
      return story.asking(RecordSelfCheck(check), by: Sample.carla).refusal
    }
    #expect(fault { $0.answers = [] } == .selfCheck(.nothingAnswered))
    #expect(fault { $0.answers.append($0.answers[0]) } == .selfCheck(.criterionTwice("monitoring")))
    #expect(fault { $0.view = "olga" } == .unknownCode(list: .selfCheckViews, code: "olga"))
    #expect(
      fault { $0.answers[0].criterion = "x" } == .unknownCode(list: .selfCheckCriteria, code: "x"))
    #expect(fault { $0.until = story.today.adding(days: 1) } == .dayInFuture(story.today.adding(days: 1)))
    #expect(fault { $0.from = story.today } == .rangeReversed)
    let file = FileNumber.make(.caseFile, year: 2026, random: 4821)
    #expect(fault { $0.overall = "wie im Fall \(file)" } == .namesAFile)
    #expect(fault { $0.cycle = " " } == .missing(.text))
    #expect(fault { $0.lead = Office(BodyID(high: 9, low: 9)) } == .notFoundOrNotPermitted)
    #expect(fault { $0.overall = String(repeating: "ä", count: 26_500) } == .textTooLong(limit: 40_000))
  }

  @Test func `a need of a workshop is answered by a measure later, and needs are counted through`() throws {
    var story = GivenWhenThen()
    let unknown = RecordWorkshop(SampleSelfCheck.workshop(number: ""))
    #expect(story.asking(unknown, by: Sample.carla).refusal == .selfCheck(.unknownNumber("M-2025-9")))
    for number in ["M-2025-9", "M-2026-4"] {
      story.when(RecordMeasure(SampleMeasures.record(number: number)), by: Sample.carla)
    }
    let number = story.when(RecordWorkshop(SampleSelfCheck.workshop(number: "")), by: Sample.carla).number
    let year = SampleSelfCheck.workshop().on.civil.year
    #expect(number == "W-\(year)-1")
    let given = try #require(number)
    func answer(_ need: Int, _ measure: String = "M-2026-4") -> AnswerNeed {
      AnswerNeed(workshop: given.lowercased(), need: need, measure: measure)
    }
    for need in [0, 3] {
      #expect(story.asking(answer(need), by: Sample.carla).refusal == .selfCheck(.unknownNeed(need)))
    }
    #expect(
      story.asking(answer(2, "M-2026-5"), by: Sample.carla).refusal == .selfCheck(.unknownNumber("M-2026-5")))
    #expect(story.when(answer(2, " m-2026-4"), by: Sample.carla).refusal == nil)
    #expect(story.asking(answer(2), by: Sample.carla).refusal == .nothingChanged)
    #expect(book(story).workshop(given)?.needs.map(\.measure) == ["M-2025-9", "M-2026-4"])
    let again = RecordWorkshop(SampleSelfCheck.workshop(number: given))
    #expect(story.asking(again, by: Sample.carla).refusal == .selfCheck(.numberTaken(given)))
    let stray = AnswerNeed(workshop: "W-1999-1", need: 1, measure: "M")
    #expect(story.asking(stray, by: Sample.carla).refusal == .selfCheck(.unknownNumber("W-1999-1")))
    var odd = SampleSelfCheck.workshop(number: "")
    odd.on = story.today.adding(days: 1)
    #expect(story.asking(RecordWorkshop(odd), by: Sample.carla).refusal == .dayInFuture(odd.on))
    odd = SampleSelfCheck.workshop(number: "")
    odd.participants = -1
    #expect(story.asking(RecordWorkshop(odd), by: Sample.carla).refusal == .impossibleCount)
    odd = SampleSelfCheck.workshop(number: "")
    odd.topics[0].field = "x"
    #expect(
      story.asking(RecordWorkshop(odd), by: Sample.carla).refusal
        == .unknownCode(list: .selfCheckFields, code: "x"))
  }

  @Test func `forged entries are void and change nothing`() throws {
    var story = GivenWhenThen()
    story.when(RecordSelfCheck(SampleSelfCheck.check()), by: Sample.carla)
    story.when(RecordMeasure(SampleMeasures.record(number: "M-2025-9")), by: Sample.carla)
    story.when(RecordWorkshop(SampleSelfCheck.workshop()), by: Sample.carla)
    let alliance = try #require(story.world(Sample.north).alliance)
    let before = book(story)
    func forged(_ event: Event, by author: Author) -> VoidReason? {
      story.given(event, in: alliance, by: author)[Sample.south]
    }
    let check = SelfCheckRecorded(check: SampleSelfCheck.check(cycle: "2026"), version: "2026-1")
    #expect(forged(.selfCheckRecorded(check), by: Sample.paul) == .wrongRole)
    var empty = check
    empty.check.answers = []
    #expect(forged(.selfCheckRecorded(empty), by: Sample.carla) == .ruleBroken)
    #expect(
      forged(.workshopRecorded(WorkshopRecorded(workshop: SampleSelfCheck.workshop())), by: Sample.paul)
        == .wrongRole)
    func need(_ workshop: String, _ need: Int) -> Event {
      .needAnswered(NeedAnswered(workshop: workshop, need: need, measure: "M"))
    }
    #expect(forged(need("W-2026-1", 1), by: Sample.paul) == .wrongRole)
    #expect(forged(need("W-2026-1", 3), by: Sample.carla) == .ruleBroken)
    #expect(forged(need("W-2026-9", 1), by: Sample.carla) == .wrongOrder)
    let elsewhere = story.opened(by: Sample.secretariat, for: Set(Sample.kinds.keys))
    #expect(
      story.given(.selfCheckRecorded(check), in: elsewhere, by: Sample.carla)[Sample.south] == .wrongOrder)
    #expect(book(story) == before)
  }

  @Test func `two workshops that were recorded under one number at the same moment both stay`() throws {
    var story = GivenWhenThen()
    story.when(RecordMeasure(SampleMeasures.record(number: "M-2025-9")), by: Sample.carla)
    story.when(RecordWorkshop(SampleSelfCheck.workshop()), by: Sample.carla)
    let alliance = try #require(story.world(Sample.north).alliance)
    let second = WorkshopRecorded(workshop: SampleSelfCheck.workshop())
    #expect(story.given(.workshopRecorded(second), in: alliance, by: Sample.olga).isEmpty)
    #expect(book(story).workshops.map(\.number) == ["W-2026-1", "W-2026-1 (2)"])
  }
}
