import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Every stage of a referral by every command on it.
struct ReferralStageTests {
  enum Stage: CaseIterable { case offered, lapsed, accepted, declined, reported }
  enum Step: CaseIterable { case accept, decline, report }

  private func story(at stage: Stage) -> (GivenWhenThen, String) {
    var story = GivenWhenThen()
    let number = story.anOffer().referral
    switch stage {
    case .offered: break
    case .lapsed: story.today = Sample.friday.adding(days: 12)
    case .accepted: story.when(AcceptReferral(number: number), by: Sample.paul)
    case .declined: story.when(DeclineReferral(number: number, reason: "no_capacity"), by: Sample.paul)
    case .reported:
      story.when(AcceptReferral(number: number), by: Sample.paul)
      story.when(ReportReferral(number: number, outcome: "complaint_taken", text: nil), by: Sample.paul)
    }
    return (story, number)
  }

  private func outcome(_ step: Step, at stage: Stage, by actor: Author = Sample.pia) -> Outcome {
    let (story, number) = story(at: stage)
    switch step {
    case .accept: return story.asking(AcceptReferral(number: number, reference: "ST/1"), by: actor)
    case .decline:
      return story.asking(
        DeclineReferral(number: number, reason: "not_competent", suggestion: Sample.south), by: actor)
    case .report:
      return story.asking(
        ReportReferral(number: number, outcome: "complaint_taken", text: "Aufgenommen."), by: actor)
    }
  }

  @Test(arguments: Stage.allCases, Step.allCases)
  func `each step is possible at its stages only`(_ stage: Stage, _ step: Step) {
    let due = Sample.friday.adding(days: 11)
    let expected: Refusal?
    let at = GivenWhenThen().context(Sample.paul).now
    switch (stage, step) {
    case (.offered, .accept), (.offered, .decline), (.accepted, .report): expected = nil
    case (.lapsed, .accept), (.lapsed, .decline): expected = .offerLapsed(due: due)
    case (_, .report): expected = .referralNotAccepted
    case (.accepted, _), (.reported, _): expected = .acceptedAlready(by: Sample.paul.member, at: at)
    case (_, .accept), (_, .decline): expected = .referralNotOffered
    }
    #expect(outcome(step, at: stage).refusal == expected)
  }

  @Test(arguments: Stage.allCases, Step.allCases)
  func `nobody but the addressed body's case workers takes a step`(_ stage: Stage, _ step: Step) {
    for actor in [Sample.sara, Sample.ulla, Sample.carla, Sample.dora] {
      #expect(outcome(step, at: stage, by: actor).refusal == .notFoundOrNotPermitted)
    }
    // The sender and the clearing office know the referral.
    for actor in [Sample.nora, Sample.olga] {
      #expect(outcome(step, at: stage, by: actor).refusal == .notPermitted)
    }
    var clerk = Sample.pia
    clerk.roles = [.keyHolder]
    #expect(outcome(step, at: stage, by: clerk).refusal == .notFoundOrNotPermitted)
  }

  @Test func `an answer is possible on the due day and not after it`() {
    var (story, number) = story(at: .offered)
    story.today = Sample.friday.adding(days: 11)
    #expect(story.asking(AcceptReferral(number: number), by: Sample.paul).refusal == nil)
    story.today = Sample.friday.adding(days: 12)
    let late = Refusal.offerLapsed(due: Sample.friday.adding(days: 11))
    #expect(story.asking(AcceptReferral(number: number), by: Sample.paul).refusal == late)
  }

  @Test func `an answer says what it must`() {
    let (offered, number) = story(at: .offered)
    let unknown = DeclineReferral(number: number, reason: "x")
    #expect(
      offered.asking(unknown, by: Sample.paul).refusal == .unknownCode(list: .declineReasons, code: "x"))
    let nobody = BodyID(high: 9, low: 9)
    let suggestion = DeclineReferral(number: number, reason: "no_capacity", suggestion: nobody)
    #expect(offered.asking(suggestion, by: Sample.paul).refusal == .notARecipient(nobody))
    let long = AcceptReferral(number: number, reference: String(repeating: "x", count: 401))
    #expect(offered.asking(long, by: Sample.paul).refusal == .textTooLong(limit: 400))
    let missing = AcceptReferral(number: "Ü-26-0000-000")
    #expect(offered.asking(missing, by: Sample.paul).refusal == .notFoundOrNotPermitted)

    let (accepted, second) = story(at: .accepted)
    let vague = ReportReferral(number: second, outcome: "x", text: nil)
    #expect(accepted.asking(vague, by: Sample.paul).refusal == .unknownCode(list: .reportOutcomes, code: "x"))
    let empty = ReportReferral(number: second, outcome: "complaint_taken", text: " ")
    #expect(accepted.asking(empty, by: Sample.paul).refusal == .missing(.text))
  }

  @Test func `a report in words needs a package to lie in`() {
    var story = GivenWhenThen()
    let file = story.aCaseWithConsent()
    let number = story.when(SampleEntries.offer(file, classes: []), by: Sample.nora).number ?? ""
    story.when(AcceptReferral(number: number), by: Sample.paul)
    let words = ReportReferral(number: number, outcome: "complaint_taken", text: "Text")
    #expect(story.asking(words, by: Sample.paul).refusal == .missing(.summary))
    let code = ReportReferral(number: number, outcome: "complaint_taken", text: nil)
    #expect(story.asking(code, by: Sample.paul).refusal == nil)
  }

  @Test func `after a refusal or a lapse the case can be offered again`() {
    var (story, number) = story(at: .declined)
    #expect(!number.isEmpty)
    let file = story.world(Sample.north).registers[Sample.north]?.numbers.values.first ?? ""
    #expect(story.when(SampleEntries.offer(file), by: Sample.nora).refusal == nil)
    story.today = Sample.friday.adding(days: 12)
    #expect(story.when(SampleEntries.offer(file), by: Sample.nora).refusal == nil)
    #expect(story.world(Sample.police).referrals.count == 3)
  }

  @Test func `two who accept from the same state come to one acceptance`() {
    var (story, number) = story(at: .offered)
    #expect(story.when(AcceptReferral(number: number), by: Sample.paul).refusal == nil)
    let at = story.context(Sample.paul).now
    #expect(
      story.when(AcceptReferral(number: number), by: Sample.pia).refusal
        == .acceptedAlready(by: Sample.paul.member, at: at))
  }
}
