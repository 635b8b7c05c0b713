import Clearing
import Foundation
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Whatever has happened to a case: a withdrawal works, and ends what rested on consent.
struct WithdrawalPropertyTests {
  private static var histories: UInt64 {
    ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 2000 : 60
  }

  @Test func `after any history a withdrawal is carried out, and nothing that rested on consent stays open`()
  {
    var (ended, conferences) = (0, 0)
    for seed in 1...Self.histories {
      var history = CaseHistory(seed: seed)
      for _ in 1...20 {
        history.step()
        let asked = history.withdrawal()
        #expect(history.story.asking(asked, by: Sample.nils).refusal == nil, "seed \(seed)")
      }
      let last = history.withdrawal()
      let outcome = history.story.when(last, by: Sample.nora)
      #expect(outcome.refusal == nil, "seed \(seed)")
      ended += outcome.events.count - 1
      conferences += history.conferences
      expectClosed(history, last)
    }
    // Histories in which nothing was open prove little.
    #expect(ended >= Int(Self.histories) / 20 && conferences > 0)
  }

  private func expectClosed(_ history: CaseHistory, _ command: WithdrawConsent) {
    for body in Sample.kinds.keys {
      let world = history.story.world(body)
      #expect(world.voids.isEmpty)
      for referral in world.referrals.values where referral.offer.ground == nil {
        let isMeant =
          (command.recipient == nil || command.recipient == referral.offer.to)
          && (command.purpose == nil || command.purpose == referral.offer.sheet.purpose)
        guard isMeant else { continue }
        #expect(!referral.isOpen(on: history.story.today))
        #expect(referral.offer.package.flatMap { world.packages[$0] } == nil)
      }
    }
    for conference in history.story.world(Sample.north).conferences.values {
      let isMeant = command.purpose == nil || command.purpose == "case_conference"
      for body in conference.call.bodies where command.recipient == nil || command.recipient == body {
        #expect(!isMeant || !conference.bodies.contains(body))
      }
      let circle = history.story.circle(of: conference.id)
      for body in [Sample.police, Sample.south] {
        #expect(circle.contains(body) == conference.bodies.contains(body))
        #expect(
          (history.story.world(body).conferences[conference.id] != nil) == conference.bodies.contains(body))
      }
    }
    guard let file = history.story.world(Sample.north).cases.values.first else { return }
    for record in file.consents where record.isGiven {
      let isMeant =
        (command.recipient == nil || command.recipient == record.terms.recipient)
        && (command.purpose == nil || command.purpose == record.terms.purpose)
      #expect(!isMeant || record.withdrawnOn != nil)
    }
  }
}

/// A case to which anything may happen.
private struct CaseHistory {
  var story: GivenWhenThen
  private var draw: Draw
  private let number: String
  private(set) var conferences = 0
  private let recipients = [Sample.police, Sample.south, Sample.office]
  private let purposes = ["criminal_complaint", "counselling", "case_conference"]

  init(seed: UInt64) {
    story = GivenWhenThen(seed: seed)
    draw = Draw(seed: (seed, 5, 6, 7))
    number = story.aCase(contributed: seed % 3 > 0)
  }

  private mutating func recipient() -> BodyID { recipients[draw.below(recipients.count)] }
  private mutating func purpose() -> String { purposes[draw.below(purposes.count)] }

  mutating func withdrawal() -> WithdrawConsent {
    WithdrawConsent(
      number: number, recipient: draw.below(4) == 0 ? nil : recipient(),
      purpose: draw.below(3) == 0 ? purpose() : nil, form: .oral)
  }

  mutating func step() {
    let referral = story.world(Sample.north).referrals.values.min { $0.offer.number < $1.offer.number }
    let known = referral?.offer.number ?? ""
    switch draw.below(15) {
    case 0, 1, 2:
      let terms = SampleEntries.terms(
        to: recipient(), purpose: draw.below(3) == 0 ? "case_conference" : purpose(), from: story.today,
        days: draw.below(200))
      story.when(RecordConsent(number: number, terms: terms, isGiven: draw.below(5) > 0), by: Sample.nora)
    case 3, 4, 5:
      let offer = SampleEntries.offer(
        number, to: recipient(), purpose: purpose(), classes: [.facts, .contact])
      story.when(offer, by: Sample.nora)
    case 6:
      for actor in [Sample.paul, Sample.sara, Sample.olga] {
        story.when(AcceptReferral(number: known), by: actor)
      }
    case 7: story.when(ReportReferral(number: known, outcome: "complaint_taken", text: "x"), by: Sample.paul)
    case 8: story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    case 9: story.when(ReopenCase(number: number, reason: "new_facts"), by: Sample.nora)
    case 10:
      story.when(
        HoldErasure(number: number, .place(reason: "legal_claim", review: story.today.adding(days: 30))),
        by: Sample.nora)
    case 11, 12:
      let call = SampleEntries.conference(
        number, on: story.today.adding(days: draw.below(9)),
        bodies: [draw.below(2) == 0 ? Sample.office : recipient()])
      if story.when(call, by: Sample.nora).refusal == nil { conferences += 1 }
    case 13:
      let called = story.world(Sample.north).conferences.values.first(where: \.isCalled)
      var held = SampleEntries.held(on: story.today)
      held.seats.removeLast()
      held.tasks.removeFirst()
      held.tasks[0].task = 1
      story.when(HoldConference(number: called?.call.number ?? "", held: held), by: Sample.nora)
    default: story.today = story.today.adding(days: draw.below(40))
    }
  }
}
