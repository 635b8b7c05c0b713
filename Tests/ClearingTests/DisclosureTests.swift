import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Handing over without consent: on a listed ground, by two persons, as little as it needs.
struct DisclosureTests {
  private func request(
    _ number: String, immediate: Bool = false, classes: [DataClass] = [.facts], approver: BodyID? = nil
  ) -> RequestDisclosure {
    RequestDisclosure(
      number: number, recipient: Sample.police, ground: "present_danger", classes: classes,
      facts: "Ankündigung für heute Abend.", isImmediate: immediate, approver: approver)
  }

  private func offer(_ file: String, on ground: String, classes: [DataClass] = [.facts]) -> OfferReferral {
    var offer = SampleEntries.offer(file, classes: classes)
    offer.ground = ground
    return offer
  }

  @Test func `who asked cannot decide, a colleague can, and the decision is final`() {
    var story = GivenWhenThen()
    let file = story.aCase()
    let number = story.when(request(file), by: Sample.nora).number ?? ""
    #expect(
      story.asking(offer(file, on: number), by: Sample.nora).refusal == .groundNotUsable(number: number))
    let yes = DecideDisclosure(number: number, isApproved: true)
    #expect(story.asking(yes, by: Sample.nora).refusal == .disclosureNeedsAnother)
    for stranger in [Sample.paul, Sample.sara, Sample.kai] {
      #expect(story.asking(yes, by: stranger).refusal == .notFoundOrNotPermitted)
    }
    #expect(story.asking(yes, by: Sample.olga).refusal == .notPermitted)
    #expect(story.when(yes, by: Sample.nils).refusal == nil)
    #expect(story.when(yes, by: Sample.nils).refusal == .disclosureDecided(number: number))
    let offered = story.when(offer(file, on: number), by: Sample.nora)
    #expect(offered.refusal == nil)
    guard case .referralOffered(let fact) = offered.events.first else { return }
    #expect(fact.ground == number)
    for body in [Sample.north, Sample.office, Sample.police] {
      #expect(story.world(body).referrals.count == 1 && story.world(body).voids.isEmpty)
    }
  }

  @Test func `a ground carries its own case, recipient and classes only`() {
    var story = GivenWhenThen()
    let (first, second) = (story.aCase(), story.aCase())
    let number = story.when(request(first), by: Sample.nora).number ?? ""
    story.when(DecideDisclosure(number: number, isApproved: true), by: Sample.nils)
    let refused = Refusal.groundNotUsable(number: number)
    #expect(story.asking(offer(second, on: number), by: Sample.nora).refusal == refused)
    #expect(
      story.asking(offer(first, on: number, classes: [.facts, .contact]), by: Sample.nora).refusal == refused)
    var elsewhere = offer(first, on: number)
    elsewhere.recipient = Sample.south
    #expect(story.asking(elsewhere, by: Sample.nora).refusal == refused)
    #expect(
      story.asking(offer(first, on: "O-26-0000-000"), by: Sample.nora).refusal
        == .groundNotUsable(number: "O-26-0000-000"))
    #expect(story.asking(offer(first, on: number), by: Sample.nora).refusal == nil)
  }

  @Test func `what is not on the list of grounds, or without facts, is refused`() {
    var story = GivenWhenThen()
    let file = story.aCase()
    let spoilt: [(Refusal, (inout RequestDisclosure) -> Void)] = [
      (.unknownCode(list: .disclosureGrounds, code: "to_be_safe"), { $0.ground = "to_be_safe" }),
      (.missing(.facts), { $0.facts = " " }), (.missing(.classes), { $0.classes = [] }),
      (.neverReferable([.notes]), { $0.classes = [.facts, .notes] }),
      (.notARecipient(Sample.secretariat), { $0.recipient = Sample.secretariat }),
      (.disclosureNeedsAnother, { $0.approver = Sample.south }),
      (.disclosureNeedsAnother, { $0.approver = Sample.police }),
    ]
    for (refusal, spoil) in spoilt {
      var asked = request(file)
      spoil(&asked)
      #expect(story.asking(asked, by: Sample.nora).refusal == refusal)
    }
  }

  @Test func `an immediate one works at once, for a day, and an unreviewed one stops`() throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    let number = story.when(request(file, immediate: true), by: Sample.nora).number ?? ""
    #expect(story.asking(offer(file, on: number), by: Sample.nora).refusal == nil)
    let state = try #require(story.world(Sample.north).disclosures.values.first)
    let asked = try #require(state.history.first?.placement.at)
    #expect(state.request.reviewBy == asked.adding(hours: 24))
    #expect(state.stage(at: asked.adding(hours: 24)) == .immediate)
    #expect(state.stage(at: Moment(milliseconds: asked.adding(hours: 24).milliseconds + 1)) == .reviewOverdue)
    story.today = story.today.adding(days: 2)
    #expect(
      story.asking(offer(file, on: number), by: Sample.nora).refusal == .groundNotUsable(number: number))
    // A late review is still a review.
    #expect(story.when(DecideDisclosure(number: number, isApproved: true), by: Sample.nils).refusal == nil)
    #expect(story.asking(offer(file, on: number), by: Sample.nora).refusal == nil)
    // The chair's body sees the codes of what went out before anybody looked, and no facts.
    let chair = try #require(story.world(Sample.secretariat).disclosures.values.first)
    #expect(chair.facts == nil && chair.request.number == number)
    #expect(story.world(Sample.police).disclosures.isEmpty)
  }

  @Test func `found not justified is recorded for good and ends what still runs`() throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    let number = story.when(request(file, immediate: true), by: Sample.nora).number ?? ""
    let referral = story.when(offer(file, on: number), by: Sample.nora).number ?? ""
    story.when(AcceptReferral(number: referral), by: Sample.paul)
    let no = story.when(DecideDisclosure(number: number, isApproved: false), by: Sample.nils)
    #expect(no.events.map(\.name) == [.disclosureDecided, .referralVoided])
    #expect(story.world(Sample.police).packages.isEmpty)
    let state = try #require(story.world(Sample.north).disclosures.values.first)
    #expect(state.stage(at: Moment(milliseconds: 0)) == .notJustified)
    // It went out: the person and data protection are told all the same.
    let cover = try #require(story.world(Sample.north).cases.values.first)
    #expect(
      Set(cover.openNotices.map(\.notice)) == [
        .person(disclosure: number), .dataProtection(disclosure: number),
      ])
  }

  @Test func `person and data protection are to be told, until it is done or nothing went out`() throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    let first = story.when(request(file), by: Sample.nora).number ?? ""
    story.when(GiveNotice(number: file, .person(disclosure: first)), by: Sample.nora)
    func open() -> [Notice] { story.world(Sample.north).cases.values.first?.openNotices.map(\.notice) ?? [] }
    #expect(open() == [.dataProtection(disclosure: first)])
    story.when(DecideDisclosure(number: first, isApproved: false), by: Sample.nils)
    #expect(open().isEmpty)
  }

  @Test func `a withdrawal does not end what rests on a legal ground`() {
    var story = GivenWhenThen()
    let file = story.aCase()
    let number = story.when(request(file), by: Sample.nora).number ?? ""
    story.when(DecideDisclosure(number: number, isApproved: true), by: Sample.nils)
    story.when(offer(file, on: number), by: Sample.nora)
    let outcome = story.when(
      WithdrawConsent(number: file, recipient: nil, purpose: nil, form: .oral), by: Sample.nora)
    #expect(outcome.events.map(\.name) == [.consentWithdrawn])
  }

  @Test func `a body of one member turns to the clearing office, that one to the chair's body`() throws {
    var story = GivenWhenThen()
    let opened = story.when(
      OpenCase(
        cover: SampleEntries.cover(), incident: SampleEntries.incident(), incidentNumbers: [],
        persons: [SampleEntries.person], note: nil, contributed: false), by: Sample.sara)
    let file = opened.number ?? ""
    let number = story.when(request(file), by: Sample.sara).number ?? ""
    let yes = DecideDisclosure(number: number, isApproved: true)
    #expect(story.asking(yes, by: Sample.sara).refusal == .disclosureNeedsAnother)
    let seen = try #require(story.world(Sample.office).disclosures.values.first)
    #expect(seen.facts == "Ankündigung für heute Abend." && story.world(Sample.office).cases.isEmpty)
    #expect(story.when(yes, by: Sample.olga).refusal == nil)
    #expect(story.when(offer(file, on: number), by: Sample.sara).refusal == nil)
    let office = story.when(SampleEntries.openCase(), by: Sample.olga).number ?? ""
    let asked = story.when(request(office), by: Sample.olga).number ?? ""
    #expect(story.when(DecideDisclosure(number: asked, isApproved: true), by: Sample.carla).refusal == nil)
    for body in Sample.kinds.keys { #expect(story.world(body).voids.isEmpty) }
  }

  @Test func `forged requests and decisions have no effect`() throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    story.when(request(file), by: Sample.nora)
    let place = try #require(story.world(Sample.north).disclosures.keys.first)
    let yes = Event.disclosureDecided(DisclosureDecided(approved: true, on: story.today))
    #expect(story.given(yes, in: place, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(story.given(yes, in: place, by: Sample.olga)[Sample.north] == .wrongBody)
    #expect(story.given(yes, in: place, by: Sample.nils).isEmpty)
    #expect(story.given(yes, in: place, by: Sample.nils)[Sample.north] == .ruleBroken)
    let more = Event.disclosureExplained(DisclosureExplained(disclosure: place, facts: "Anderes."))
    let elsewhere = story.opened(by: Sample.north, for: [])
    #expect(story.given(more, in: elsewhere, by: Sample.nora)[Sample.north] == .ruleBroken)
  }
}
