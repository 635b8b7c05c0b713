import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Decisions and the control of their mandates.
struct DecisionTests {
  private let today = Sample.friday

  private func ahead(_ days: Int) -> CalendarDay { today.adding(days: days) }

  /// A decision of the chair with these mandates, all of the immigration office.
  private func decided(
    _ labels: [String] = ["1"], due: DueTerms = DueTerms(.withoutDate), control: Int = 90
  ) -> GivenWhenThen {
    var story = GivenWhenThen()
    let record = SampleDecisions.record(
      number: SampleDecisions.number, responsible: Office(Sample.unit), due: due, labels: labels)
    #expect(story.when(RecordDecision(record, nextControl: ahead(control)), by: Sample.carla).refusal == nil)
    return story
  }

  private func report(_ report: ControlReport, next: Int? = nil) -> ReportDecision {
    ReportDecision(SampleDecisions.number, report, nextControl: next.map(ahead))
  }

  private func state(_ story: GivenWhenThen, in body: BodyID = Sample.south) throws -> DecisionState {
    try #require(story.world(body).control.decision(SampleDecisions.number))
  }

  @Test func `every body reads a decision, by its number however it is typed`() throws {
    let story = decided()
    for body in Sample.kinds.keys {
      let book = story.world(body).control
      #expect(book.decision(" a0167 /15 ")?.nextControl == ahead(90))
    }
  }

  @Test func `a decision without a number gets the next free one of its year`() {
    var story = GivenWhenThen()
    let record = SampleDecisions.record()
    for place in 1...3 {
      let number = story.when(RecordDecision(record, nextControl: ahead(9)), by: Sample.olga).number
      #expect(number == "B-2026-\(place)")
    }
    let taken = RecordDecision(SampleDecisions.record(number: "b-2026-2"), nextControl: ahead(9))
    #expect(story.when(taken, by: Sample.carla).refusal == .control(.numberTaken("b-2026-2")))
  }

  @Test func `what does not hold together is refused, each for its own reason`() {
    let story = GivenWhenThen()
    func fault(_ record: DecisionRecord, _ control: Int? = 90) -> Refusal? {
      story.asking(RecordDecision(record, nextControl: control.map(ahead)), by: Sample.carla).refusal
    }
    let record = SampleDecisions.record()
    #expect(fault(record, nil) == .control(.controlDayMissing))
    #expect(fault(record, -60) == .control(.controlDayNotAfter(ahead(-60))))
    #expect(fault(SampleDecisions.record(labels: []), 9) == .control(.nothingToControl))
    #expect(fault(SampleDecisions.record(labels: []), nil) == nil)
    #expect(fault(SampleDecisions.record(labels: ["1", "1"])) == .control(.labelTaken("1")))
    #expect(fault(SampleDecisions.record(due: DueTerms(.date))) == .control(.dueDayMissing(mandate: "1")))
    #expect(
      fault(SampleDecisions.record(due: DueTerms(.periodic, months: 0)))
        == .control(.intervalMissing(mandate: "1")))
    #expect(fault(SampleDecisions.record(responsible: Office(name: " "))) == .missing(.text))
    #expect(
      fault(SampleDecisions.record(responsible: Office(BodyID(high: 9, low: 9)))) == .notFoundOrNotPermitted)
    var odd = record
    odd.mandates[0].points = ["made_up"]
    #expect(fault(odd) == .unknownCode(list: .actionPoints, code: "made_up"))
    odd = record
    odd.decidedOn = ahead(1)
    #expect(fault(odd) == .dayInFuture(ahead(1)))
    odd = record
    odd.title = " "
    #expect(fault(odd) == .missing(.text))
    odd = record
    odd.mandates[0].wording = String(repeating: "ä", count: 26_500)
    #expect(fault(odd) == .textTooLong(limit: 40_000))
  }

  @Test func `a report moves the status and the next control, and nothing of an earlier one changes`() throws
  {
    var story = decided(["1", "2"])
    story.when(report(SampleDecisions.report()), by: Sample.olga)
    let first = try state(story).reports
    #expect(try state(story).nextControl == ahead(90), "the day that stands lies ahead")
    story.when(report(SampleDecisions.report(.done, text: "getan"), next: 200), by: Sample.carla)
    let now = try state(story)
    #expect(now.reports.count == 2 && Array(now.reports.prefix(1)) == first)
    #expect(now.record.mandates.map { now.status(of: $0) } == [.done, .open])
    #expect(now.nextControl == ahead(200) && now.reports[1].author == Sample.carla)
    var correction = SampleDecisions.report(.inProgress, text: "doch nicht fertig")
    correction.corrects = 2
    story.when(report(correction), by: Sample.carla)
    #expect(try state(story).openMandates.map(\.label) == ["1", "2"])
    #expect(try state(story).reports[1] == now.reports[1])
  }

  @Test func `with the last mandate closed the control ends, and a mandate taken up again needs one`() throws
  {
    var story = decided()
    let done = SampleDecisions.report(.done, text: "getan")
    #expect(story.asking(report(done, next: 9), by: Sample.olga).refusal == .control(.nothingToControl))
    story.when(report(done), by: Sample.olga)
    #expect(
      try state(story).nextControl == nil && story.world(Sample.south).control.due(on: ahead(999)).isEmpty)
    let again = SampleDecisions.report(.open, text: "wieder offen")
    #expect(story.asking(report(again), by: Sample.olga).refusal == .control(.controlDayMissing))
    #expect(story.when(report(again, next: 30), by: Sample.olga).refusal == nil)
  }

  @Test func `reports that say too little are refused`() {
    let story = decided()
    func fault(_ said: ControlReport, _ next: Int? = nil) -> Refusal? {
      story.asking(report(said, next: next), by: Sample.olga).refusal
    }
    #expect(fault(SampleDecisions.report(.done, text: nil)) == .control(.resultMissing(mandate: "1")))
    #expect(fault(SampleDecisions.report(nil, text: nil)) == .control(.resultMissing(mandate: "1")))
    #expect(fault(SampleDecisions.report(.notPursued)) == .control(.reasonMissing(mandate: "1")))
    #expect(fault(SampleDecisions.report(.notPursued, text: nil, reason: "kein Personal")) == nil)
    #expect(fault(SampleDecisions.report(labels: ["7"])) == .control(.unknownMandate("7")))
    #expect(fault(SampleDecisions.report(labels: ["1", "1"])) == .control(.mandateTwice("1")))
    #expect(fault(SampleDecisions.report(on: ahead(1))) == .dayInFuture(ahead(1)))
    #expect(fault(SampleDecisions.report(on: ahead(-61))) == .control(.beforeDecision(ahead(-61))))
    #expect(fault(ControlReport(on: today)) == .control(.nothingReported))
    var said = SampleDecisions.report()
    said.items[0].due = ahead(50)
    #expect(fault(said) == .control(.delayUnexplained(mandate: "1")))
    said = SampleDecisions.report(.done, text: nil)
    said.items[0].see = today
    #expect(fault(said) == .control(.notEarlier(mandate: "1")))
    said.items[0].see = ahead(-20)
    #expect(fault(said) == nil)
    said.corrects = 1
    #expect(fault(said) == .control(.unknownReport(1)))
  }

  @Test func `a periodic mandate names its next control by itself`() throws {
    var story = decided(due: DueTerms(.periodic, months: 6), control: 30)
    story.today = ahead(40)
    story.when(report(SampleDecisions.report(on: story.today, .continuous)), by: Sample.olga)
    #expect(try state(story).nextControl == story.today.adding(months: 6))
  }

  @Test func `what is due is listed from its day on, late by a day after it, and by the mandate's own day`()
    throws
  {
    var story = decided(["1", "2"], due: DueTerms(.date, day: ahead(20)), control: 30)
    func due(_ days: Int) -> [DueControl] { story.world(Sample.police).control.due(on: ahead(days)) }
    #expect(due(20).isEmpty)
    #expect(due(21).map(\.mandate.label) == ["1", "2"] && due(21).allSatisfy { $0.isLate && !$0.isOverdue })
    story.when(report(SampleDecisions.report(.done, text: "getan")), by: Sample.olga)
    var moved = SampleDecisions.report(.inProgress, labels: ["2"], reason: "krank")
    moved.items[0].due = ahead(60)
    story.when(report(moved), by: Sample.olga)
    #expect(due(29).isEmpty)
    #expect(due(30).map(\.mandate.label) == ["2"] && due(30).allSatisfy { !$0.isOverdue && !$0.isLate })
    #expect(due(31).allSatisfy(\.isOverdue) && due(31).first?.due == ahead(60))
  }

  @Test func `a unit reports on its own mandates only, others on none`() {
    let story = decided(["1"])
    let own = report(SampleDecisions.report())
    #expect(story.asking(own, by: Sample.ulla).refusal == nil)
    for other in [Sample.nora, Sample.paul, Sample.dora] {
      #expect(story.asking(own, by: other).refusal == .notPermitted)
    }
    var wide = SampleDecisions.report()
    wide.sections = [ControlReport.Section(heading: "Alles", text: "läuft")]
    #expect(story.asking(report(wide), by: Sample.ulla).refusal == .notPermitted)
    #expect(
      story.asking(ReportDecision("X 1", SampleDecisions.report()), by: Sample.carla).refusal
        == .notFoundOrNotPermitted)
    #expect(
      story.asking(RecordDecision(SampleDecisions.record(), nextControl: ahead(9)), by: Sample.ulla).refusal
        == .notPermitted)
  }

  @Test func `forged decisions and reports are void and change nothing`() throws {
    var story = decided(["1"])
    let alliance = try #require(story.world(Sample.north).alliance)
    let before = story.world(Sample.north).control
    func forged(_ event: Event, by author: Author) -> VoidReason? {
      story.given(event, in: alliance, by: author)[Sample.north]
    }
    func fact(_ said: ControlReport, _ next: CalendarDay?) -> Event {
      .decisionReported(
        DecisionReported(decision: SampleDecisions.number, report: said, nextControl: next))
    }
    let record = SampleDecisions.record(number: "B 1")
    let recorded = DecisionRecorded(record: record, nextControl: ahead(9))
    #expect(forged(.decisionRecorded(recorded), by: Sample.nora) == .wrongRole)
    let unwatched = DecisionRecorded(record: record, nextControl: nil)
    #expect(forged(.decisionRecorded(unwatched), by: Sample.carla) == .ruleBroken)
    #expect(forged(fact(SampleDecisions.report(), ahead(9)), by: Sample.nora) == .wrongBody)
    #expect(forged(fact(SampleDecisions.report(), nil), by: Sample.carla) == .ruleBroken)
    #expect(forged(fact(SampleDecisions.report(.done, text: nil), nil), by: Sample.ulla) == .ruleBroken)
    let stray = DecisionReported(decision: "X", report: SampleDecisions.report(), nextControl: ahead(9))
    #expect(forged(.decisionReported(stray), by: Sample.carla) == .wrongOrder)
    let elsewhere = story.opened(by: Sample.secretariat, for: Set(Sample.kinds.keys))
    #expect(
      story.given(.decisionRecorded(recorded), in: elsewhere, by: Sample.carla)[Sample.north] == .wrongOrder)
    #expect(story.world(Sample.north).control == before)
  }

  @Test func `two decisions under one number, written at the same moment, both stay`() throws {
    var story = decided(["1"])
    let alliance = try #require(story.world(Sample.north).alliance)
    let second = DecisionRecorded(
      record: SampleDecisions.record(number: SampleDecisions.number), nextControl: ahead(9))
    #expect(story.given(.decisionRecorded(second), in: alliance, by: Sample.olga).isEmpty)
    #expect(story.world(Sample.south).control.decisions.map(\.number) == ["A0167/15", "A0167/15 (2)"])
  }
}
