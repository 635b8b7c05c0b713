import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct ConsentTests {
  private func offering(
    _ terms: [(ConsentTerms, Bool)], to recipient: BodyID = Sample.police,
    purpose: String = "criminal_complaint", classes: [DataClass] = [.facts, .contact, .identity],
    days: Int = 0
  ) -> Outcome {
    var story = GivenWhenThen()
    let number = story.aCase()
    for (terms, isGiven) in terms {
      let recorded = story.when(
        RecordConsent(number: number, terms: terms, isGiven: isGiven), by: Sample.nora)
      #expect(recorded.refusal == nil)
    }
    story.today = story.today.adding(days: days)
    return story.asking(
      SampleEntries.offer(number, to: recipient, purpose: purpose, classes: classes), by: Sample.nora)
  }

  private func missing(
    _ classes: [DataClass] = [.facts, .contact, .identity], to recipient: BodyID = Sample.police,
    purpose: String = "criminal_complaint"
  ) -> Refusal {
    .consentMissing(recipient: recipient, purpose: purpose, classes: classes)
  }

  @Test func `the police get nothing without consent, not even a sheet`() {
    #expect(offering([]).refusal == missing())
    #expect(offering([], classes: []).refusal == missing([]))
    #expect(offering([(SampleEntries.terms(), true)]).refusal == nil)
    #expect(offering([(SampleEntries.terms(), true)], classes: []).refusal == nil)
  }

  @Test func `other bodies get a sheet without consent and no more`() {
    let purpose = "counselling"
    #expect(offering([], to: Sample.south, purpose: purpose, classes: []).refusal == nil)
    #expect(
      offering([], to: Sample.south, purpose: purpose, classes: [.facts]).refusal
        == missing([.facts], to: Sample.south, purpose: purpose))
    let terms = SampleEntries.terms(to: Sample.south, purpose: purpose, classes: [.facts])
    #expect(offering([(terms, true)], to: Sample.south, purpose: purpose, classes: [.facts]).refusal == nil)
  }

  @Test func `consent to one recipient, purpose or class is none to another`() {
    #expect(offering([(SampleEntries.terms(to: Sample.south), true)]).refusal == missing())
    #expect(offering([(SampleEntries.terms(purpose: "counselling"), true)]).refusal == missing())
    let narrow = SampleEntries.terms(classes: [.facts])
    #expect(offering([(narrow, true)]).refusal == missing([.contact, .identity]))
    #expect(offering([(narrow, true)], classes: [.facts]).refusal == nil)
  }

  @Test func `a refusal counts, and the newest answer decides`() {
    let terms = SampleEntries.terms()
    let refused = Refusal.consentRefused(recipient: Sample.police, purpose: "criminal_complaint")
    #expect(offering([(terms, false)]).refusal == refused)
    #expect(offering([(terms, true), (terms, false)]).refusal == refused)
    #expect(offering([(terms, true), (terms, false)], classes: []).refusal == refused)
    #expect(offering([(terms, false), (terms, true)]).refusal == nil)
    let south = SampleEntries.terms(to: Sample.south, purpose: "counselling")
    #expect(offering([(south, false)], to: Sample.south, purpose: "counselling", classes: []).refusal == nil)
    #expect(
      offering([(south, false)], to: Sample.south, purpose: "counselling", classes: [.facts]).refusal
        == .consentRefused(recipient: Sample.south, purpose: "counselling"))
  }

  @Test func `a no after a yes takes it back: what was handed on ends in the same entry, with whom to tell`()
    throws
  {
    for isAccepted in [false, true] {
      var story = GivenWhenThen()
      let (number, referral) = story.anOffer()
      if isAccepted { story.when(AcceptReferral(number: referral), by: Sample.paul) }
      let terms = SampleEntries.terms()
      let done = story.when(RecordConsent(number: number, terms: terms, isGiven: false), by: Sample.nora)
      #expect(done.refusal == nil)
      let world = story.world(Sample.north)
      let state = try #require(world.referrals.values.first)
      guard case .voided = state.stage else {
        Issue.record("the referral goes on")
        return
      }
      let file = try #require(world.cases.values.first)
      #expect(file.openNotices.isEmpty != isAccepted, "who took it over has to be told")
      #expect(
        story.asking(SampleEntries.offer(number), by: Sample.nora).refusal
          == .consentRefused(
            recipient: Sample.police, purpose: "criminal_complaint"))
    }
  }

  @Test func `a no of an earlier day than the newest yes ends nothing`() throws {
    var story = GivenWhenThen()
    let (number, _) = story.anOffer()
    var terms = SampleEntries.terms()
    terms.givenOn = terms.givenOn.adding(days: -1)
    story.when(RecordConsent(number: number, terms: terms, isGiven: false), by: Sample.nora)
    let state = try #require(story.world(Sample.north).referrals.values.first)
    #expect(state.stage == .offered)
  }

  @Test func `consent ends after its last day`() {
    let terms = SampleEntries.terms(days: 10)
    #expect(offering([(terms, true)], days: 10).refusal == nil)
    #expect(offering([(terms, true)], days: 11).refusal == missing())
    #expect(offering([(SampleEntries.terms(days: 0), false)], days: 1).refusal == missing())
  }

  @Test func `evidence, third persons and notes can never be handed over`() {
    let everything = SampleEntries.terms(classes: [.core, .facts, .evidence, .contact, .identity])
    for never in [DataClass.evidence, .thirdPersons, .notes, .core] {
      #expect(offering([(everything, true)], classes: [.facts, never]).refusal == .neverReferable([never]))
    }
  }

  @Test func `a declaration that cannot be what a person was told is refused`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let tomorrow = Sample.friday.adding(days: 1)
    let cases: [(Refusal, (inout ConsentTerms) -> Void)] = [
      (.notARecipient(Sample.north), { $0.recipient = Sample.north }),
      (.notARecipient(BodyID(high: 9, low: 9)), { $0.recipient = BodyID(high: 9, low: 9) }),
      (.unknownCode(list: .purposes, code: "x"), { $0.purpose = "x" }),
      (.unknownCode(list: .languages, code: "x"), { $0.language = "x" }),
      (.missing(.text), { $0.textVersion = " " }),
      (.missing(.classes), { $0.classes = [] }),
      (.neverReferable([.notes]), { $0.classes = [.facts, .notes] }),
      (
        .neverReferable([.thirdPersons]),
        {
          $0.recipient = Sample.south
          $0.classes = [.thirdPersons]
        }
      ),
      (.dayInFuture(tomorrow), { $0.givenOn = tomorrow }),
      (.rangeReversed, { $0.validUntil = Sample.friday.adding(days: -1) }),
      (.dutyToProsecuteNotExplained, { $0.dutyToProsecuteExplained = false }),
    ]
    for (refusal, spoil) in cases {
      var terms = SampleEntries.terms()
      spoil(&terms)
      let asked = story.asking(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora)
      #expect(asked.refusal == refusal)
    }
    let plain = SampleEntries.terms(explained: false)
    #expect(
      story.asking(RecordConsent(number: number, terms: plain, isGiven: false), by: Sample.nora).refusal
        == nil)
    for member in [Sample.olga, Sample.paul, Sample.kai] {
      let asked = story.asking(RecordConsent(number: number, terms: plain, isGiven: true), by: member)
      #expect(asked.refusal == .notFoundOrNotPermitted)
    }
  }
}
