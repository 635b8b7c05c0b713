import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// What is due for a body, from the safe end on.
struct DueListTests {
  private func rows(_ story: GivenWhenThen, _ reader: Author) -> [DueRow] {
    DueList(story.world(reader.body), reader: reader, today: story.today, now: story.now).rows
  }

  @Test func `an offer is due for both sides, with rule and version, and for nobody else`() {
    var story = GivenWhenThen()
    let (_, referral) = story.anOffer()
    let sent = rows(story, Sample.nora).filter { $0.kind == .offerWaiting }
    let received = rows(story, Sample.paul)
    #expect(sent.map(\.number) == [referral] && received.map(\.kind) == [.offerToAnswer])
    #expect(received.first?.due?.text == "2026-04-07" && received.first?.version == Sample.procedure.version)
    #expect(received.first?.rule == "answer_working_days")
    #expect(rows(story, Sample.olga).isEmpty && rows(story, Sample.sara).isEmpty)
    story.when(AcceptReferral(number: referral), by: Sample.paul)
    #expect(rows(story, Sample.nora).allSatisfy { $0.kind != .offerWaiting })
  }

  @Test
  func `a deadline is due at its safe end, a waiting one last and with its question, an ended one never`()
    throws
  {
    var story = GivenWhenThen()
    let number = story.aCase()
    let day = try #require(CalendarDay("2026-03-20"))
    story.when(
      RecordDeadline(number: number, .new(rule: "stgb_77b_strafantrag"), facts: [:]), by: Sample.nora)
    story.when(
      RecordDeadline(number: number, .new(rule: "stpo_172_1"), facts: ["notice_received": .day(day)]),
      by: Sample.nora)
    let found = rows(story, Sample.nora)
    #expect(found.map(\.kind) == [.deadline, .notStarted])
    #expect(found.first?.due?.text == "2026-04-02" && found.first?.statutory?.text == "2026-04-07")
    #expect(found.last?.missing == ["act_known", "offender_known"] && found.last?.due == nil)
    let work = WorkList(story.world(Sample.north), reader: Sample.nora, today: story.today) { $0 }
    #expect(work.rows.first?.due?.description == "2026-04-02", "the work list goes by the safe end")
    story.today = try #require(CalendarDay("2026-04-03"))
    #expect(rows(story, Sample.nora).first?.number == number)
    story.when(EndDeadline(number: number, deadline: 2, outcome: .met), by: Sample.nora)
    #expect(rows(story, Sample.nora).map(\.kind) == [.notStarted])
  }

  @Test func `a consent is due when it runs out soon, not before`() {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    #expect(rows(story, Sample.nora).isEmpty)
    story.today = Sample.friday.adding(days: 160)
    let found = rows(story, Sample.nora)
    #expect(found.map(\.kind) == [.consentEnding] && found.first?.number == number)
    #expect(found.first?.due == .day(Sample.friday.adding(days: 180)))
  }

  @Test func `a breach is due until it is answered, for the own body only`() {
    var story = GivenWhenThen()
    _ = story.aCase()
    story.when(RecordBreach(aware: story.now, account: BreachAccount(facts: "x")), by: Sample.nora)
    #expect(rows(story, Sample.kai).contains { $0.kind == .breach })
    #expect(rows(story, Sample.olga).allSatisfy { $0.kind != .breach })
    story.when(AnswerBreach(breach: 1, answer: .reported), by: Sample.nora)
    #expect(rows(story, Sample.nora).allSatisfy { $0.kind != .breach })
  }
}
