import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// The register of breaches of personal data and its clock.
struct BreachTests {
  private func account() -> BreachAccount { BreachAccount(facts: "Liste verschickt.") }

  private func breaches(_ story: GivenWhenThen) -> [BreachState] {
    story.world(Sample.north).registers[Sample.north]?.breaches ?? []
  }

  @Test func `the clock runs 72 hours from the awareness, whatever days lie between`() throws {
    var story = GivenWhenThen()
    _ = story.aCase()
    let aware = story.now.adding(hours: -1)
    #expect(story.when(RecordBreach(aware: aware, account: account()), by: Sample.nora).number == "1")
    let ends = try #require(breaches(story).first?.record.ends)
    #expect(ends.raw == .moment(aware.adding(hours: 72)) && ends.safe <= ends.raw)
    #expect(story.world(Sample.office).registers[Sample.north] == nil, "the body's alone")
  }

  @Test func `a late report needs a reason, one in time does not, and nothing follows a report`() throws {
    var story = GivenWhenThen()
    _ = story.aCase()
    let aware = story.now.adding(hours: -80)
    story.when(RecordBreach(aware: aware, account: account()), by: Sample.nora)
    let late = AnswerBreach(breach: 1, answer: .reported)
    #expect(story.when(late, by: Sample.nora).refusal == .missing(.text))
    let inTime = AnswerBreach(breach: 1, answer: .reported, at: aware.adding(hours: 71))
    #expect(story.when(inTime, by: Sample.nils).refusal == nil)
    #expect(breaches(story).first?.isReported == true)
    #expect(story.when(inTime, by: Sample.nora).refusal == .breachNotOpen(1))
  }

  @Test func `no risk needs a reason, and may still be reported later`() throws {
    var story = GivenWhenThen()
    _ = story.aCase()
    story.when(RecordBreach(aware: story.now, account: account()), by: Sample.nora)
    #expect(
      story.when(AnswerBreach(breach: 1, answer: .noRisk), by: Sample.nora).refusal == .missing(.text))
    let harmless = AnswerBreach(breach: 1, answer: .noRisk, reason: "Verschlüsselt.")
    #expect(story.when(harmless, by: Sample.nora).refusal == nil)
    #expect(story.when(AnswerBreach(breach: 1, answer: .reported), by: Sample.nora).refusal == nil)
    #expect(breaches(story).first?.answers.map(\.answer) == [.noRisk, .reported])
  }

  @Test func `an awareness in the future, an empty account and a breach that is not there are refused`() {
    var story = GivenWhenThen()
    _ = story.aCase()
    let future = story.now.adding(hours: 1)
    #expect(
      story.when(RecordBreach(aware: future, account: account()), by: Sample.nora).refusal
        == .dayInFuture(future.local.day))
    #expect(
      story.when(RecordBreach(aware: story.now, account: BreachAccount(facts: " ")), by: Sample.nora).refusal
        == .missing(.text))
    #expect(
      story.when(AnswerBreach(breach: 4, answer: .reported), by: Sample.nora).refusal == .breachNotOpen(4))
  }
}
