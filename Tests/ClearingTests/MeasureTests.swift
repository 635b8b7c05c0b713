import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Measures, their results, and points of the action plan that have none.
struct MeasureTests {
  private let today = Sample.friday

  private func ahead(_ days: Int) -> CalendarDay { today.adding(days: days) }

  private func led(by lead: Office = Office(Sample.unit)) -> GivenWhenThen {
    var story = GivenWhenThen()
    let record = SampleMeasures.record(number: SampleMeasures.number, lead: lead)
    #expect(story.when(RecordMeasure(record), by: Sample.olga).refusal == nil)
    return story
  }

  private func state(_ story: GivenWhenThen) throws -> MeasureState {
    try #require(story.world(Sample.south).control.measure("m4/25"))
  }

  @Test(arguments: [
    ("12", 12_000, "12"), ("12,5", 12_500, "12.5"), ("-0.25", -250, "-0.25"), ("0.007", 7, "0.007"),
    ("999999999.999", 999_999_999_999, "999999999.999"),
  ])
  func `an amount is read exactly and written without zeros at the end`(
    text: String, value: Int, written: String
  ) {
    #expect(Amount(text)?.thousandths == value)
    #expect(Amount(text)?.description == written)
  }

  @Test(arguments: ["", "-", "1.", ".5", "1.2345", "1,2,3", "--1", "1-", "1e3", "٣", "1234567890"])
  func `what is no amount is none`(text: String) { #expect(Amount(text) == nil) }

  @Test func `a measure is read by every body, and gets a number that nothing bears`() {
    var story = led()
    for body in Sample.kinds.keys { #expect(story.world(body).control.measures.count == 1) }
    let record = SampleMeasures.record(from: ahead(-100))
    #expect(story.when(RecordMeasure(record), by: Sample.carla).number == "M-2025-1")
    let taken = RecordMeasure(SampleMeasures.record(number: "m-2025-1"))
    #expect(story.asking(taken, by: Sample.carla).refusal == .control(.numberTaken("m-2025-1")))
  }

  @Test func `what does not hold together is refused, each for its own reason`() {
    let story = GivenWhenThen()
    func fault(_ record: MeasureRecord) -> Refusal? {
      story.asking(RecordMeasure(record), by: Sample.carla).refusal
    }
    #expect(fault(SampleMeasures.record(points: [])) == .control(.pointMissing))
    #expect(
      fault(SampleMeasures.record(points: ["x"])) == .unknownCode(list: .actionPoints, code: "x"))
    #expect(fault(SampleMeasures.record(until: ahead(-101))) == .control(.periodReversed))
    var odd = SampleMeasures.record()
    odd.lead = Office(name: "")
    #expect(fault(odd) == .missing(.text))
    odd = SampleMeasures.record()
    odd.decision = "A 1"
    #expect(fault(odd) == .notFoundOrNotPermitted)
    odd.decision = nil
    odd.mandate = "1"
    #expect(fault(odd) == .control(.unknownMandate("1")))
    odd = SampleMeasures.record()
    odd.pattern = IncidentPattern(acts: ["made_up"])
    #expect(fault(odd) == .unknownCode(list: .acts, code: "made_up"))
  }

  @Test func `a measure carries out a mandate of a decision that is there`() throws {
    var story = GivenWhenThen()
    story.when(
      RecordDecision(SampleDecisions.record(number: "A 1"), nextControl: ahead(9)), by: Sample.carla)
    var record = SampleMeasures.record(number: SampleMeasures.number)
    record.decision = "a1"
    record.mandate = "2"
    #expect(story.asking(RecordMeasure(record), by: Sample.carla).refusal == .control(.unknownMandate("2")))
    record.mandate = "1"
    story.when(RecordMeasure(record), by: Sample.carla)
    #expect(try state(story).record.decision == "A 1")
  }

  @Test func `results stand one after the other, and a corrected one is left out of its period`() throws {
    var story = led()
    story.when(ReportMeasure("M4/25", SampleMeasures.report(text: "18")), by: Sample.ulla)
    let first = try state(story).reports
    var correction = SampleMeasures.report(text: "17")
    correction.corrects = 1
    story.when(ReportMeasure("M4/25", correction), by: Sample.olga)
    let now = try state(story)
    #expect(now.reports.count == 2 && Array(now.reports.prefix(1)) == first)
    #expect(now.reports(in: ahead(-10)...ahead(10)).map(\.report.text.german) == ["17"])
    #expect(now.reports(in: ahead(1)...ahead(10)).isEmpty)
  }

  @Test func `reports that say too little, or more than can be, are refused`() {
    let story = led()
    func fault(_ report: MeasureReport) -> Refusal? {
      story.asking(ReportMeasure(SampleMeasures.number, report), by: Sample.carla).refusal
    }
    #expect(fault(SampleMeasures.report(until: ahead(1))) == .dayInFuture(ahead(1)))
    #expect(fault(SampleMeasures.report(.stopped)) == .control(.stopUnexplained))
    #expect(fault(SampleMeasures.report(text: " ")) == .missing(.text))
    var odd = SampleMeasures.report()
    odd.from = ahead(1)
    #expect(fault(odd) == .control(.periodReversed))
    odd = SampleMeasures.report()
    odd.value = Amount(thousandths: 1)
    #expect(fault(odd) == .control(.indicatorMissing))
    odd = SampleMeasures.report()
    odd.corrects = 1
    #expect(fault(odd) == .control(.unknownReport(1)))
    #expect(
      story.asking(ReportMeasure("x", SampleMeasures.report()), by: Sample.carla).refusal
        == .notFoundOrNotPermitted)
  }

  @Test func `points without a measure are those that none serves in the period`() {
    var story = led()
    let points = ["vigilance", "housing"]
    func open(_ first: Int, _ last: Int) -> [String] {
      story.world(Sample.south).control.pointsWithoutMeasure(points, in: ahead(first)...ahead(last))
    }
    #expect(open(-300, -101) == points, "it had not begun")
    #expect(open(-300, -100) == ["housing"])
    let housing = SampleMeasures.record(points: ["housing"], until: ahead(-50))
    story.when(RecordMeasure(housing), by: Sample.carla)
    #expect(open(-60, 0) == [] && open(-49, 0) == ["housing"])
    var stopped = SampleMeasures.report(.stopped)
    stopped.reason = "kein Geld"
    story.when(ReportMeasure(SampleMeasures.number, stopped), by: Sample.carla)
    #expect(open(-60, 0) == [] && open(1, 30) == points)
  }

  @Test func `a unit reports on what it leads or takes part in, others on nothing`() {
    let story = led()
    let report = ReportMeasure(SampleMeasures.number, SampleMeasures.report())
    #expect(story.asking(report, by: Sample.ulla).refusal == nil)
    for other in [Sample.nora, Sample.paul, Sample.dora] {
      #expect(story.asking(report, by: other).refusal == .notPermitted)
    }
    #expect(
      led(by: Office(name: "Amt 50")).asking(report, by: Sample.ulla).refusal == .notPermitted)
    #expect(story.asking(RecordMeasure(SampleMeasures.record()), by: Sample.ulla).refusal == .notPermitted)
  }

  @Test func `forged measures and results are void and change nothing`() throws {
    var story = led()
    let alliance = try #require(story.world(Sample.north).alliance)
    let before = story.world(Sample.north).control
    func forged(_ event: Event, by author: Author) -> VoidReason? {
      story.given(event, in: alliance, by: author)[Sample.north]
    }
    func result(_ report: MeasureReport, of measure: String = SampleMeasures.number) -> Event {
      .measureReported(MeasureReported(measure: measure, report: report))
    }
    let record = SampleMeasures.record(number: "M 9")
    #expect(forged(.measureRecorded(MeasureRecorded(record: record)), by: Sample.nora) == .wrongRole)
    let pointless = MeasureRecorded(record: SampleMeasures.record(number: "M 9", points: []))
    #expect(forged(.measureRecorded(pointless), by: Sample.carla) == .ruleBroken)
    #expect(forged(result(SampleMeasures.report()), by: Sample.nora) == .wrongBody)
    #expect(forged(result(SampleMeasures.report(.stopped)), by: Sample.ulla) == .ruleBroken)
    #expect(forged(result(SampleMeasures.report(), of: "x"), by: Sample.carla) == .wrongOrder)
    #expect(story.world(Sample.north).control == before)
  }
}
