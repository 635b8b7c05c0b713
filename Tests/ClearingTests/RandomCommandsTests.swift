import Clearing
import Foundation
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Any order of commands by anybody, and what must hold after each.
struct RandomCommandsTests {
  private static var steps: Int {
    ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 100_000 : 2000
  }

  @Test func `random commands never break what must hold`() {
    // A log of some hundred entries is checked whole again and again, so long runs are many logs.
    let logs = max(1, Self.steps / 500)
    var done = 0
    var refused = 0
    for seed in 1...UInt64(logs) {
      var play = RandomPlay(seed: seed)
      for step in 1...500 {
        play.step()
        if step % 50 == 0 { expectInvariants(play.story) }
      }
      done += play.done
      refused += play.refused
    }
    // Both ways must be walked often, or the test proves nothing.
    #expect(done > Self.steps / 5)
    #expect(refused > Self.steps / 5)
  }

  private func expectInvariants(_ story: GivenWhenThen) {
    for body in Sample.kinds.keys {
      let world = story.world(body)
      #expect(world.voids.isEmpty)
      for file in world.cases.values {
        #expect(world.memberBodies[file.assigned] == file.owner)
        #expect(file.owner == body || (file.contributed && body == Sample.office))
      }
      for incident in world.incidents.values {
        #expect(incident.owner == body || (incident.contributed && body == Sample.office))
      }
      for referral in world.referrals.values {
        #expect([referral.offer.from, referral.offer.to, Sample.office].contains(body))
      }
      for conference in world.conferences.values {
        #expect(
          conference.owner == body || conference.bodies.contains(body) || body == Sample.office,
          "a table is seen by who sits at it")
        expectConsent(conference, world, body)
      }
      for package in world.packages.values {
        let offer = world.referrals[package.referral]?.offer
        #expect(offer?.from == body || offer?.to == body)
        #expect(package.results.isEmpty || isReported(world.referrals[package.referral]))
      }
      for id in story.erased { #expect(world.kinds[id] == nil && world.cases[id] == nil) }
      let reread = story.reread(body)
      #expect(reread.voids.isEmpty && reread.kinds == world.kinds)
      expectOwnOnly(world, body)
      expectConsent(story, world, body)
    }
  }

  /// Persons, contacts, notes and narratives are in the world of their own body alone.
  private func expectOwnOnly(_ world: World, _ body: BodyID) {
    let covers =
      world.persons.values.map(\.caseCover) + world.contacts.values.map(\.caseCover)
      + world.notes.values.map(\.caseCover)
    #expect(covers.allSatisfy { world.cases[$0]?.owner == body })
    #expect(world.facts.values.allSatisfy { world.incidents[$0.incident]?.owner == body })
    #expect(world.registers.keys.allSatisfy { $0 == body })
  }

  /// Whoever is part of a conference was consented to, and the person has not taken it back nor said no since.
  private func expectConsent(_ conference: ConferenceState, _ world: World, _ body: BodyID) {
    guard conference.owner == body, let file = world.cases[conference.call.caseCover],
      let last = conference.history.last?.placement.at.local.day
    else { return }
    for invited in conference.bodies {
      let record = file.consents.last {
        $0.terms.recipient == invited && $0.terms.purpose == "case_conference" && $0.terms.givenOn <= last
      }
      let classes = Set(record?.terms.classes ?? [])
      #expect(record?.isGiven == true && record?.withdrawnOn == nil)
      #expect(classes.isSuperset(of: conference.call.classes))
    }
  }

  /// Whatever the police got was consented to before.
  private func expectConsent(_ story: GivenWhenThen, _ world: World, _ body: BodyID) {
    for referral in world.referrals.values where referral.offer.from == body {
      guard let file = world.cases[referral.offer.caseCover],
        let event = referral.history.first?.placement.event
      else {
        Issue.record("a referral without its case")
        continue
      }
      let sheet = referral.offer.sheet
      let consent = file.consents.last {
        $0.event < event && $0.terms.recipient == referral.offer.to && $0.terms.purpose == sheet.purpose
          && $0.terms.holds(on: referral.offer.offeredOn)
      }
      if Sample.kinds[referral.offer.to] == .policeContact { #expect(consent?.isGiven == true) }
      #expect(Set(sheet.classes).isSubset(of: consent?.isGiven == true ? consent?.terms.classes ?? [] : []))
    }
  }

  private func isReported(_ referral: ReferralState?) -> Bool {
    referral?.stage == .reported || referral?.stage == .closed
  }
}

/// Members who do whatever comes to their mind.
private struct RandomPlay {
  private(set) var story: GivenWhenThen
  private(set) var done = 0
  private(set) var refused = 0
  private var draw: Draw

  init(seed: UInt64) {
    story = GivenWhenThen(seed: seed)
    draw = Draw(seed: (seed, 77, 78, 79))
  }

  mutating func step() {
    if draw.below(12) == 0 { story.today = story.today.adding(days: draw.below(4)) }
    let actor = pick(Sample.members)
    let outcome: Outcome
    switch draw.below(7) {
    case 6: outcome = conferring(actor)
    case 5: outcome = erasing(actor)
    case 0: outcome = opening(actor)
    case 1: outcome = working(actor)
    case 2: outcome = consenting(actor)
    case 3: outcome = offering(actor)
    case _: outcome = answering(actor)
    }
    if outcome.refusal == nil { done += 1 } else { refused += 1 }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[draw.below(elements.count)]
  }

  /// Mostly a number the body knows, sometimes one of another body.
  private mutating func caseNumber(_ actor: Author) -> String {
    let body = draw.below(8) == 0 ? pick(Sample.members).body : actor.body
    let world = story.world(body)
    let numbers = world.cases.values.map { world.registers[body]?.numbers[$0.id] ?? $0.number }.sorted()
    return numbers.isEmpty ? "F-26-0000-000" : pick(numbers)
  }

  private mutating func referralNumber(_ actor: Author) -> String {
    let body = draw.below(8) == 0 ? pick(Sample.members).body : actor.body
    let numbers = story.world(body).referrals.values.map(\.offer.number).sorted()
    return numbers.isEmpty ? "Ü-26-0000-000" : pick(numbers)
  }

  private mutating func erasing(_ actor: Author) -> Outcome {
    let number = caseNumber(actor)
    let pending = story.world(actor.body).registers[actor.body]?.pendingErasures.map(\.request.number) ?? []
    switch draw.below(8) {
    case 0:
      let review = story.today.adding(days: draw.below(20))
      return story.when(
        HoldErasure(number: number, .place(reason: "legal_claim", review: review)), by: actor)
    case 1: return story.when(HoldErasure(number: number, .lift), by: actor)
    case 2, 3, 4:
      return story.when(ConfirmErasure(number: pending.isEmpty ? "L-26-0000-000" : pick(pending)), by: actor)
    case 5: return story.when(SettleErasures(), by: actor)
    case _:
      let target: RequestErasure.Target = pick([
        .file(number), .person(number, label: "Person A"), .contact(number, label: "Person A"),
        .notes(number), .package(referralNumber(actor)), .directoryEntry(pick(Sample.members).member),
      ])
      return story.when(RequestErasure(target, ground: "subject_request"), by: actor)
    }
  }

  private mutating func opening(_ actor: Author) -> Outcome {
    var open = SampleEntries.openCase(
      urgency: draw.below(3) == 0 ? .urgent : .normal, contributed: draw.below(3) > 0)
    open.incident?.contributed = draw.below(3) > 0
    if draw.below(3) == 0 { return story.when(RecordIncident(SampleEntries.incident()), by: actor) }
    return story.when(open, by: actor)
  }

  private mutating func working(_ actor: Author) -> Outcome {
    let number = caseNumber(actor)
    switch draw.below(6) {
    case 0: return story.when(NoteCase(number: number, text: "Notiz"), by: actor)
    case 1: return story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: actor)
    case 2: return story.when(ReopenCase(number: number, reason: "new_facts"), by: actor)
    case 3: return story.when(AssignCase(number: number, member: pick(Sample.members).member), by: actor)
    case 4:
      var cover = SampleEntries.cover()
      cover.place = pick(["Nordheim", "Südfeld", "Beispielhausen"])
      return story.when(CorrectCase(number: number, cover: cover, persons: [SampleEntries.person]), by: actor)
    case _:
      let incidents = story.world(actor.body).incidents.values.map(\.number).sorted()
      let incident = incidents.isEmpty ? "V-26-0000-000" : pick(incidents)
      return story.when(NoteIncident(number: incident, text: "Notiz"), by: actor)
    }
  }

  private mutating func consenting(_ actor: Author) -> Outcome {
    let terms = SampleEntries.terms(
      to: pick([Sample.police, Sample.police, Sample.south, Sample.unit, Sample.office]),
      purpose: pick(["criminal_complaint", "counselling", "case_conference"]),
      classes: pick([[.facts], [.facts, .contact, .identity], [.contact, .identity], [.facts, .notes]]),
      from: story.today, days: draw.below(40), explained: draw.below(5) > 0)
    return story.when(
      RecordConsent(number: caseNumber(actor), terms: terms, isGiven: draw.below(4) > 0), by: actor)
  }

  private mutating func conferring(_ actor: Author) -> Outcome {
    let number = caseNumber(actor)
    let known = story.world(actor.body).conferences.values.map(\.call.number).sorted()
    let conference = known.isEmpty ? "K-26-0000-000" : pick(known)
    switch draw.below(8) {
    case 0, 1, 2:
      return story.when(
        SampleEntries.conference(
          number, on: story.today.adding(days: draw.below(5)),
          bodies: [pick([Sample.police, Sample.south, Sample.unit, Sample.office])],
          classes: pick([[.facts], [.identity], [.notes]])), by: actor)
    case 3:
      var held = SampleEntries.held(on: story.today)
      if draw.below(2) == 0 { held.seats.removeLast() }
      held.tasks.removeFirst(draw.below(2))
      held.tasks[0].task = 1
      return story.when(HoldConference(number: conference, held: held), by: actor)
    case 4: return story.when(EndConference(number: conference), by: actor)
    case 5:
      return story.when(
        DoConferenceTask(number: conference, task: 1 + draw.below(2), on: story.today), by: actor)
    case 6:
      return story.when(
        WithdrawConsent(
          number: number, recipient: pick([nil, Sample.police, Sample.south]), purpose: "case_conference",
          form: .oral), by: actor)
    case _:
      let incidents = story.world(actor.body).incidents.values.map(\.number).sorted()
      let incident = incidents.isEmpty ? "V-26-0000-000" : pick(incidents)
      return story.when(
        LinkCaseIncident(number: number, incident: incident, isLinked: draw.below(3) > 0), by: actor)
    }
  }

  private mutating func offering(_ actor: Author) -> Outcome {
    let offer = SampleEntries.offer(
      caseNumber(actor), to: pick([Sample.police, Sample.south, Sample.unit, Sample.office, Sample.privacy]),
      purpose: pick(["criminal_complaint", "counselling"]),
      classes: pick([[], [.facts], [.contact], [.facts, .contact, .identity], [.notes]]))
    return story.when(offer, by: actor)
  }

  private mutating func answering(_ actor: Author) -> Outcome {
    let number = referralNumber(actor)
    switch draw.below(3) {
    case 0: return story.when(AcceptReferral(number: number), by: actor)
    case 1: return story.when(DeclineReferral(number: number, reason: "no_capacity"), by: actor)
    case _:
      let text = draw.below(2) == 0 ? "Bericht" : nil
      return story.when(ReportReferral(number: number, outcome: "complaint_taken", text: text), by: actor)
    }
  }
}
