import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// What happens to a consent after it was given, and what follows from it.
struct ConsentLifeTests {
  private func file(_ story: GivenWhenThen) -> CaseState? { story.world(Sample.north).cases.values.first }

  private func withdrawal(
    _ number: String, _ recipient: BodyID? = Sample.police, _ purpose: String? = nil
  ) -> WithdrawConsent {
    WithdrawConsent(number: number, recipient: recipient, purpose: purpose, form: .oral)
  }

  private func standing(_ story: GivenWhenThen) -> [ConsentStanding] {
    guard let file = file(story) else { return [] }
    return file.consents.map { file.standing(of: $0, on: story.today) }
  }

  @Test func `a withdrawal closes an open offer and erases its package in one entry`() throws {
    var story = GivenWhenThen()
    let numbers = story.anOffer()
    let package = try #require(story.world(Sample.police).packages.keys.first)
    let outcome = story.when(withdrawal(numbers.file), by: Sample.nora)
    #expect(outcome.events.map(\.name) == [.consentWithdrawn, .referralVoided])
    guard case .done(let decision) = outcome else { return }
    #expect(decision.erasures == [.intend(package, ground: ErasureGround.referralEnded)])
    for body in [Sample.north, Sample.police, Sample.office] {
      let referral = try #require(story.world(body).referrals.values.first)
      #expect(referral.stage.isFinal && story.world(body).packages.isEmpty)
    }
    #expect(standing(story) == [.withdrawn])
    // Nobody had taken anything over, so nobody has to be told.
    #expect(file(story)?.openNotices.isEmpty == true)
    let accept = story.when(AcceptReferral(number: numbers.referral), by: Sample.paul)
    #expect(accept.refusal != nil)
  }

  @Test func `who had accepted loses access, and is on the list of whom to tell until it is ticked off`()
    throws
  {
    var story = GivenWhenThen()
    let numbers = story.anAcceptedReferral()
    story.when(withdrawal(numbers.file), by: Sample.nora)
    #expect(story.world(Sample.police).packages.isEmpty)
    #expect(story.reread(Sample.police).packages.isEmpty)
    #expect(file(story)?.openNotices.map(\.notice) == [.recipient(Sample.police)])
    let told = GiveNotice(number: numbers.file, .recipient(Sample.police))
    #expect(story.when(told, by: Sample.nils).refusal == nil)
    #expect(file(story)?.openNotices.isEmpty == true)
    #expect(story.when(told, by: Sample.nils).refusal == .nothingChanged)
  }

  @Test func `a withdrawal never fails: closed, held, unknown codes, ended bodies, no consent at all`() {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    story.when(
      HoldErasure(number: number, .place(reason: "legal_claim", review: story.today.adding(days: 9))),
      by: Sample.nora)
    for (recipient, purpose) in [
      (Sample.police, nil), (Sample.police, "code_of_no_list"), (nil, nil), (Sample.south, "counselling"),
      (BodyID(high: 9, low: 9), nil), (Sample.north, nil),
    ] as [(BodyID?, String?)] {
      #expect(story.when(withdrawal(number, recipient, purpose), by: Sample.nora).refusal == nil)
    }
    #expect(standing(story) == [.withdrawn])
  }

  @Test func `after a withdrawal nothing is offered, and only a newer consent counts`() {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    story.today = story.today.adding(days: 2)
    let day = story.today
    story.when(withdrawal(number), by: Sample.nora)
    let refused = Refusal.consentWithdrawn(
      recipient: Sample.police, purpose: "criminal_complaint", on: day)
    #expect(story.asking(SampleEntries.offer(number), by: Sample.nora).refusal == refused)
    // A paper from before the withdrawal does not bring the consent back.
    let old = RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true)
    #expect(story.asking(old, by: Sample.nora).refusal == refused)
    let new = RecordConsent(number: number, terms: SampleEntries.terms(from: day), isGiven: true)
    #expect(story.when(new, by: Sample.nora).refusal == nil)
    #expect(story.when(SampleEntries.offer(number), by: Sample.nora).refusal == nil)
  }

  @Test func `an older paper that somebody writes past the program stays withdrawn`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let cover = try #require(file(story)?.id)
    story.today = story.today.adding(days: 2)
    story.when(withdrawal(number), by: Sample.nora)
    story.given(.consentGiven(ConsentGiven(terms: SampleEntries.terms())), in: cover, by: Sample.nora)
    #expect(standing(story) == [.withdrawn])
    #expect(story.asking(SampleEntries.offer(number), by: Sample.nora).refusal != nil)
  }

  @Test func `one withdrawal ends one purpose, and all of them end with none named`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    for purpose in ["criminal_complaint", "counselling"] {
      story.when(
        RecordConsent(number: number, terms: SampleEntries.terms(purpose: purpose), isGiven: true),
        by: Sample.nora)
    }
    story.when(withdrawal(number, Sample.police, "counselling"), by: Sample.nora)
    #expect(standing(story) == [.inForce, .withdrawn])
    #expect(story.asking(SampleEntries.offer(number), by: Sample.nora).refusal == nil)
    story.when(withdrawal(number, nil), by: Sample.nora)
    #expect(standing(story) == [.withdrawn, .withdrawn])
  }

  @Test func `a limit ends what carries the class that is taken out, and leaves the rest`() {
    var story = GivenWhenThen()
    let numbers = story.anAcceptedReferral()
    let narrow = LimitConsent(
      number: numbers.file, recipient: Sample.police, purpose: "criminal_complaint", removed: [.contact],
      form: .written)
    #expect(story.when(narrow, by: Sample.nora).events.map(\.name) == [.consentLimited, .referralVoided])
    #expect(file(story)?.openNotices.map(\.notice) == [.recipient(Sample.police)])
    #expect(standing(story) == [.inForce])
    #expect(
      story.asking(SampleEntries.offer(numbers.file), by: Sample.nora).refusal
        == .consentMissing(recipient: Sample.police, purpose: "criminal_complaint", classes: [.contact]))
    let rest = SampleEntries.offer(numbers.file, classes: [.facts])
    #expect(story.when(rest, by: Sample.nora).refusal == nil)
    // A shorter time touches nothing that runs; what is over already ends.
    let shorter = LimitConsent(
      number: numbers.file, recipient: Sample.police, purpose: "criminal_complaint", removed: [],
      validUntil: story.today.adding(days: 1), form: .written)
    #expect(story.when(shorter, by: Sample.nora).events.map(\.name) == [.consentLimited])
    #expect(story.asking(shorter, by: Sample.nora).refusal == .nothingChanged)
    var over = shorter
    over.validUntil = story.today.adding(days: -1)
    #expect(story.when(over, by: Sample.nora).events.map(\.name) == [.consentLimited, .referralVoided])
    #expect(standing(story) == [.lapsed])
  }

  @Test func `an extension is a declaration of its own, and none brings a withdrawn consent back`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let longer = ExtendConsent(number: number, terms: SampleEntries.terms(days: 300))
    let missing = Refusal.consentMissing(
      recipient: Sample.police, purpose: "criminal_complaint", classes: [])
    #expect(story.asking(longer, by: Sample.nora).refusal == missing)
    let short = SampleEntries.terms(classes: [.facts], days: 10)
    story.when(RecordConsent(number: number, terms: short, isGiven: true), by: Sample.nora)
    var unexplained = longer
    unexplained.terms.dutyToProsecuteExplained = false
    #expect(story.asking(unexplained, by: Sample.nora).refusal == .dutyToProsecuteNotExplained)
    story.today = story.today.adding(days: 20)
    #expect(standing(story) == [.lapsed])
    #expect(story.when(longer, by: Sample.nora).refusal == nil)
    #expect(standing(story) == [.replaced, .inForce])
    story.when(withdrawal(number), by: Sample.nora)
    #expect(story.asking(longer, by: Sample.nora).refusal == missing)
  }

  @Test func `a newer, shorter consent does not let an older, longer one live on`() {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    let short = SampleEntries.terms(classes: [.facts], from: Sample.friday, days: 5)
    story.when(RecordConsent(number: number, terms: short, isGiven: true), by: Sample.nora)
    story.today = story.today.adding(days: 6)
    #expect(standing(story) == [.replaced, .lapsed])
    #expect(story.asking(SampleEntries.offer(number), by: Sample.nora).refusal != nil)
  }

  @Test func `a release from secrecy has a life of its own`() {
    var story = GivenWhenThen()
    let numbers = story.anAcceptedReferral()
    let terms = ReleaseTerms(
      recipient: Sample.police, classes: [.facts], form: .written, language: "de", textVersion: "2026-1",
      explainedBy: "Nora", givenOn: story.today, validUntil: story.today.adding(days: 90))
    #expect(story.when(ReleaseSecrecy(number: numbers.file, .give(terms)), by: Sample.nora).refusal == nil)
    let back = ReleaseSecrecy(number: numbers.file, .withdraw(Sample.police, form: .oral))
    // The accepted one goes on: the police were told while the release held.
    #expect(story.when(back, by: Sample.nora).events.map(\.name) == [.secrecyReleaseWithdrawn])
    story.when(
      ReportReferral(number: numbers.referral, outcome: "complaint_taken", text: nil), by: Sample.paul)
    #expect(
      story.asking(SampleEntries.offer(numbers.file), by: Sample.nora).refusal
        == .secrecyRestored(recipient: Sample.police, on: story.today))
    #expect(standing(story) == [.inForce])
    story.when(CloseCase(number: numbers.file, closing: Closing(reason: "done")), by: Sample.nora)
    #expect(story.when(back, by: Sample.nora).refusal == nil)
  }

  @Test func `a refusal is kept and answers for itself until the person decides otherwise`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    story.when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: false), by: Sample.nora)
    #expect(standing(story) == [.refused])
    let refused = Refusal.consentRefused(recipient: Sample.police, purpose: "criminal_complaint")
    for classes in [[], [DataClass.facts]] {
      let offer = SampleEntries.offer(number, classes: classes)
      #expect(story.asking(offer, by: Sample.nora).refusal == refused)
    }
  }

  @Test func `a witness cannot consent, and an anonymous report has no name to hand over`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    var terms = SampleEntries.terms()
    terms.giver = .thirdParty
    let byWitness = RecordConsent(number: number, terms: terms, isGiven: true)
    #expect(story.asking(byWitness, by: Sample.nora).refusal == .thirdPartyCannotConsent)
    var core = SampleEntries.core()
    core.reporterRelation = "anonymous"
    var opening = SampleEntries.openCase()
    opening.incident = IncidentEntry(core: core, narrative: "Anonym gemeldet.", exactPlace: nil)
    opening.persons = [.init(person: PersonRecord(label: "Person A"), contact: ContactRecord(phone: "1"))]
    let anonymous = story.when(opening, by: Sample.nora).number ?? ""
    let asked = RecordConsent(number: anonymous, terms: SampleEntries.terms(), isGiven: true)
    #expect(story.asking(asked, by: Sample.nora).refusal == .anonymousReport([.contact, .identity]))
    let facts = RecordConsent(
      number: anonymous, terms: SampleEntries.terms(classes: [.facts]), isGiven: true)
    #expect(story.when(facts, by: Sample.nora).refusal == nil)
    // Who says who they are gives a new consent.
    let named = OpenCase.Affected(
      person: PersonRecord(label: "Person A", name: "Amal Beispiel"), contact: nil)
    story.when(CorrectCase(number: anonymous, cover: nil, persons: [named]), by: Sample.nora)
    #expect(story.when(asked, by: Sample.nora).refusal == nil)
  }

  @Test func `an offer to the police is confirmed with the case's number, to others with nothing`() {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    var offer = SampleEntries.offer(number)
    for typed in [nil, "", "j", "ja", "yes", "BN-26-9999"] as [String?] {
      offer.confirmation = typed
      #expect(story.asking(offer, by: Sample.nora).refusal == .policeOfferUnconfirmed(number: number))
    }
    offer.confirmation = number.lowercased()
    #expect(story.asking(offer, by: Sample.nora).refusal == nil)
    var other = SampleEntries.offer(number, to: Sample.south, purpose: "counselling", classes: [])
    other.confirmation = nil
    #expect(story.asking(other, by: Sample.nora).refusal == nil)
  }

  @Test func `an offer without what it needs is void for whoever can read the cover`() throws {
    var story = GivenWhenThen()
    _ = story.aCaseWithConsent()
    let cover = try #require(file(story)?.id)
    func forged(_ classes: [DataClass], to recipient: BodyID, ground: String? = nil) -> Event {
      .referralOffered(
        ReferralOffered(
          number: "Ü-26-0000-\(classes.count)\(ground?.count ?? 0)", caseCover: cover, from: Sample.north,
          to: recipient,
          sheet: OfferSheet(
            topic: "threat", place: "x", language: "de", urgency: .normal, purpose: "criminal_complaint",
            classes: classes), offeredOn: story.today, due: story.today.adding(days: 7), ground: ground))
    }
    func reason(_ event: Event, to recipient: BodyID) -> [BodyID: VoidReason] {
      let place = story.opened(by: Sample.north, for: [recipient, Sample.office])
      return story.given(event, in: place, by: Sample.nora)
    }
    #expect(reason(forged([.facts], to: Sample.police), to: Sample.police).isEmpty)
    story.when(withdrawal(file(story)?.number ?? ""), by: Sample.nora)
    let void = reason(forged([.facts], to: Sample.police), to: Sample.police)
    #expect(void[Sample.north] == .ruleBroken && void[Sample.office] == .ruleBroken)
    // The police cannot read the cover; their side takes it as it is, and gets nothing to open it with.
    #expect(void[Sample.police] == nil)
    let sheet = reason(forged([], to: Sample.police), to: Sample.police)
    #expect(sheet[Sample.north] == .ruleBroken)
    #expect(reason(forged([], to: Sample.south), to: Sample.south).isEmpty)
    #expect(reason(forged([.facts], to: Sample.south), to: Sample.south)[Sample.office] == .ruleBroken)
  }
}
