import Clearing
import Foundation
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Eight members do whatever comes to their mind to cases and referrals, some of them with a program that forges; what must
/// hold is asked after every step.
struct ReferralRandomTests {
  private static let stepsPerLog = 400

  private static var isSoak: Bool { ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" }

  /// The seed of the first log: a given one, a fresh one in the soak, always the same one otherwise.
  private static var firstSeed: UInt64 {
    if let given = ProcessInfo.processInfo.environment["LOTSE_SEED"].flatMap(UInt64.init) { return given }
    return isSoak ? UInt64.random(in: 1...1_000_000_000) : 4
  }

  @Test func `no order of acts leaves a case without owner, an access without consent or two endings`() {
    let first = Self.firstSeed
    let logs = UInt64((Self.isSoak ? 200_000 : 2400) / Self.stepsPerLog)
    var (done, refused, void) = (0, 0, 0)
    for seed in first..<first + logs {
      var play = ReferralPlay(seed: seed)
      for step in 1...Self.stepsPerLog {
        play.step()
        let faults = play.faults()
        guard faults.isEmpty else {
          Issue.record("LOTSE_SEED=\(seed), step \(step): \(faults.joined(separator: "; "))")
          return
        }
      }
      done += play.done
      refused += play.refused
      void += play.void
    }
    let steps = Int(logs) * Self.stepsPerLog
    print(
      "random referrals: first seed \(first), \(steps) steps: \(done) done, \(refused) refused, \(void) void")
    // All ways must be walked often, or the test proves nothing.
    #expect(done > steps / 8 && refused > steps / 4 && void > steps / 40)
  }
}

/// A log in the making, and what is known of it so far.
private struct ReferralPlay {
  private(set) var story: GivenWhenThen
  private(set) var done = 0
  private(set) var refused = 0
  private(set) var void = 0
  private var draw: Draw
  /// How each referral ended, once it has.
  private var ended: [CompartmentID: ReferralState.Stage] = [:]

  private static let actors = [
    Sample.nora, Sample.nils, Sample.kai, Sample.sara, Sample.paul, Sample.pia, Sample.olga, Sample.ulla,
  ]
  private static let bodies = [Sample.north, Sample.south, Sample.police, Sample.office, Sample.unit]

  init(seed: UInt64) {
    story = GivenWhenThen(seed: seed)
    draw = Draw(seed: (seed, 101, 102, 103))
  }

  mutating func step() {
    if draw.below(15) == 0 { story.today = story.today.adding(days: draw.below(4)) }
    let actor = pick(Self.actors)
    if draw.below(12) == 0 { return forge(actor) }
    let outcome: Outcome
    switch draw.below(12) {
    case 0: outcome = story.when(SampleEntries.openCase(contributed: draw.below(3) > 0), by: actor)
    case 1, 2: outcome = consent(actor)
    case 3, 4: outcome = offer(actor)
    case _: outcome = onReferral(actor)
    }
    if outcome.refusal == nil { done += 1 } else { refused += 1 }
  }

  // MARK: - Acts

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[draw.below(elements.count)]
  }

  private mutating func fileNumber(_ actor: Author) -> String {
    let world = story.world(actor.body)
    let numbers = world.cases.values.filter { $0.owner == actor.body }.map(\.number).sorted()
    return numbers.isEmpty ? "F-26-0000-000" : pick(numbers)
  }

  /// Mostly one that the body can see, sometimes one of another body.
  private mutating func referralNumber(_ actor: Author) -> String {
    let body = draw.below(8) == 0 ? pick(Self.bodies) : actor.body
    let numbers = story.world(body).referrals.values.map(\.offer.number).sorted()
    return numbers.isEmpty ? "Ü-26-0000-000" : pick(numbers)
  }

  private mutating func consent(_ actor: Author) -> Outcome {
    let terms = SampleEntries.terms(
      to: pick([Sample.police, Sample.south, Sample.north]), purpose: "counselling",
      classes: pick([[.facts], [.facts, .contact, .identity], [.contact, .identity]]), from: story.today,
      days: draw.below(40))
    return story.when(
      RecordConsent(number: fileNumber(actor), terms: terms, isGiven: draw.below(5) > 0), by: actor)
  }

  private mutating func offer(_ actor: Author) -> Outcome {
    let offer = SampleEntries.offer(
      fileNumber(actor), to: pick([Sample.police, Sample.south, Sample.north, Sample.unit]),
      purpose: "counselling", classes: pick([[], [.facts], [.contact], [.facts, .contact, .identity]]))
    return story.when(offer, by: actor)
  }

  private mutating func onReferral(_ actor: Author) -> Outcome {
    let number = referralNumber(actor)
    switch draw.below(14) {
    case 0: return story.when(AskReferral(number: number, text: "Frage"), by: actor)
    case 1, 2: return story.when(ReplyReferral(number: number, text: "Antwort"), by: actor)
    case 3, 4: return story.when(AcceptReferral(number: number), by: actor)
    case 5: return story.when(DeclineReferral(number: number, reason: "no_capacity"), by: actor)
    case 6: return story.when(RecallReferral(number: number, reason: "mistake"), by: actor)
    case 7: return story.when(WorkReferral(number: number), by: actor)
    case 8: return story.when(ContactReferral(number: number, on: story.today), by: actor)
    case 9:
      return story.when(
        ReportReferral(number: number, outcome: "complaint_taken", text: nil), by: actor)
    case 10: return story.when(ReturnReferral(number: number, reason: "no_capacity"), by: actor)
    case 11: return story.when(CloseReferral(number: number), by: actor)
    case 12: return story.when(OpenCaseFromReferral(number: number), by: actor)
    case _: return story.when(LapseReferral(number: number), by: actor)
    }
  }

  /// Writes an event of a referral with the real key and without asking anybody, also with a clock that lies.
  private mutating func forge(_ actor: Author) {
    let known = story.everything.referrals.values.sorted { $0.id < $1.id }
    guard !known.isEmpty else { return }
    let referral = pick(known)
    let today = story.today
    story.today = today.adding(days: draw.below(41) - 20)
    let on = story.today
    let event: Event = pick([
      .referralAccepted(ReferralAccepted(on: on)),
      .referralDeclined(ReferralDeclined(reason: "no_capacity", on: on)),
      .referralRecalled(ReferralRecalled(reason: "mistake", on: on)),
      .referralLapsed(ReferralLapsed(due: referral.due)),
      .referralVoided(ReferralVoided(ground: "x", on: on)),
      .referralReturned(ReferralReturned(reason: "no_capacity", on: on)),
      .referralClosed(ReferralClosed(on: on)), .referralWorkBegun(ReferralWorkBegun(on: on)),
      .referralReported(ReferralReported(outcome: "complaint_taken", on: on)),
      .referralReplied(ReferralReplied(due: referral.due.adding(days: 60), restarted: true, on: on)),
      .referralAsked(ReferralAsked(words: referral.rooms.first ?? referral.id, on: on)),
    ])
    if !story.given(event, in: referral.id, by: actor).isEmpty { void += 1 }
    story.today = today
  }

  // MARK: - What must hold

  /// Everything that does not hold now; empty when all does.
  mutating func faults() -> [String] {
    var faults: [String] = []
    for body in Self.bodies {
      let world = story.world(body)
      for file in world.cases.values {
        if world.memberBodies[file.assigned] != file.owner { faults.append("case without owner") }
        if file.chain.contains(file.owner) { faults.append("case sent in a circle") }
      }
      for referral in world.referrals.values { faults += self.faults(referral, world, body) }
      for package in world.packages.values { faults += self.faults(package, world, body) }
    }
    return faults
  }

  private mutating func faults(_ referral: ReferralState, _ world: World, _ body: BodyID) -> [String] {
    var faults: [String] = []
    let offer = referral.offer
    if ![offer.from, offer.to, Sample.office].contains(body) { faults.append("referral seen by a stranger") }
    if let known = ended[referral.id], known != referral.stage { faults.append("final stage left") }
    if referral.stage.isFinal { ended[referral.id] = referral.stage }
    if referral.history.count(where: \.event.isEnding) > 1 { faults.append("two endings") }
    if offer.rule == nil { faults.append("answer due without a rule") }
    if let accepted = referral.acceptance, (accepted.contactBy == nil) != (accepted.contactRule == nil) {
      faults.append("contact due without a rule")
    }
    if (offer.chain ?? []).contains(offer.to) { faults.append("offered in a circle") }
    return faults
  }

  /// Content is there for the two bodies, with consent of that time, and not after an ending that a command made.
  private func faults(_ package: PackageState, _ world: World, _ body: BodyID) -> [String] {
    guard let referral = world.referrals[package.referral] else { return ["package without a referral"] }
    let offer = referral.offer
    if offer.from != body && offer.to != body { return ["package seen by a stranger"] }
    guard let file = story.world(offer.from).cases[offer.caseCover],
      let event = referral.history.first?.placement.event
    else { return ["package without a case"] }
    let consent = file.consents.last {
      $0.event < event && $0.terms.recipient == offer.to && $0.terms.purpose == offer.sheet.purpose
        && $0.terms.holds(on: offer.offeredOn)
    }
    guard consent?.isGiven == true, Set(offer.sheet.classes).isSubset(of: consent?.terms.classes ?? []) else {
      return ["content without consent"]
    }
    let isOver = referral.stage.isFinal && referral.stage != .closed
    let readers = Sample.members.filter { $0.body == offer.to }
    let isOpen = readers.contains { world.relation(of: $0, to: referral, on: story.today) == .accepted }
    return isOver && isOpen ? ["content open after an ending"] : []
  }
}

extension Event {
  /// Does it end a referral for good?
  fileprivate var isEnding: Bool {
    let endings: Set<EventName> = [
      .referralDeclined, .referralLapsed, .referralRecalled, .referralVoided, .referralReturned,
      .referralClosed,
    ]
    return endings.contains(name)
  }
}
