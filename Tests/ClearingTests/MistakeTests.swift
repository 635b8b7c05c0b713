import Clearing
import Foundation
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Mistakes that are known from this field, and that are not made here.
struct MistakeTests {
  @Test func `mistake 1: there is no shared list in which the police see the cases of others`() {
    var story = GivenWhenThen()
    _ = story.aCaseWithConsent()
    let police = story.world(Sample.police)
    #expect(police.cases.isEmpty && police.incidents.isEmpty && police.facts.isEmpty)
    #expect(police.persons.isEmpty && police.contacts.isEmpty && police.notes.isEmpty)
    #expect(police.referrals.isEmpty && police.disclosures.isEmpty)
  }

  @Test func `mistake 2: a consent is to one recipient for one purpose and named data, and a no stays a no`()
  {
    var story = GivenWhenThen()
    let number = story.aCase()
    let terms = SampleEntries.terms(to: Sample.south, purpose: "counselling", classes: [.facts])
    story.when(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora)
    func may(_ data: DataClass, _ recipient: BodyID, _ purpose: String) -> Bool {
      let world = story.world(Sample.north)
      guard let file = world.cases.values.first else { return false }
      return world.handOver(
        data, of: file, to: recipient, purpose: purpose, on: story.today, at: Moment(milliseconds: 0)
      ).isYes
    }
    #expect(may(.facts, Sample.south, "counselling"))
    #expect(!may(.contact, Sample.south, "counselling"))
    #expect(!may(.facts, Sample.south, "criminal_complaint"))
    #expect(!may(.facts, Sample.office, "counselling") && !may(.facts, Sample.police, "counselling"))
    story.when(RecordConsent(number: number, terms: terms, isGiven: false), by: Sample.nora)
    #expect(!may(.facts, Sample.south, "counselling"))
  }

  @Test func `mistake 4: work goes to roles with deputies, and a vacant post swallows nothing`() throws {
    var story = GivenWhenThen()
    _ = story.aCase()
    func answers() throws -> Answering {
      let world = story.world(Sample.north)
      return world.answering(for: try #require(world.cases.values.first), on: story.today)
    }
    #expect(try answers().member == Sample.nora.member)
    story.left(Sample.nora.member)
    let colleague = try answers()
    #expect(colleague.member == Sample.nils.member && colleague.body == Sample.north)
    story.left(Sample.nils.member)
    let office = try answers()
    #expect(office.member == Sample.olga.member && office.rule == .clearingOffice)
    story.left(Sample.olga.member)
    let chair = try answers()
    #expect(chair.member == Sample.carla.member && chair.rule == .chair && chair.beside == Sample.south)
    #expect(
      story.world(Sample.office).unreachableRoles(on: story.today).map(\.post.body) == [
        Sample.office, Sample.north,
      ])
  }

  @Test func `mistake 5: silence and a decline give the case back at once, and both are seen`() throws {
    var story = GivenWhenThen()
    let (_, referral) = story.anOffer()
    func state() throws -> ReferralState {
      try #require(story.world(Sample.office).referrals.values.first { $0.offer.number == referral })
    }
    #expect(story.world(Sample.north).answering(for: try state(), on: story.today).body == Sample.police)
    let due = try state().due
    story.today = due.adding(days: 1)
    // Nobody started the program: it counts as lapsed all the same.
    #expect(try state().isOverdue(on: story.today))
    #expect(story.world(Sample.north).answering(for: try state(), on: story.today).body == Sample.north)
    #expect(story.asking(AcceptReferral(number: referral), by: Sample.paul).refusal == .offerLapsed(due: due))
    #expect(story.when(LapseReferral(number: referral), by: Sample.nora).refusal == nil)
    #expect(try state().stage == .lapsed)
    var other = GivenWhenThen()
    let declined = other.anOffer().referral
    other.when(DeclineReferral(number: declined, reason: "no_capacity"), by: Sample.paul)
    let seen = try #require(other.world(Sample.office).referrals.values.first)
    #expect(!seen.isRunning(on: other.today))
    #expect(other.world(Sample.office).answering(for: seen, on: other.today).body == Sample.north)
  }

  @Test func `mistake 13: two halves and the year they make do not give a hidden cell away`() {
    let half = CountTable(rows: ["Nord", "Süd", "West"], columns: ["x"], counts: [[2], [5], [8]])
    let hidden = Set(half.protected(minimum: 3).hidden)
    #expect(hidden.contains(half.place(row: 0, column: 0)))
    func year(_ second: Int, _ row: Int, _ count: Int) -> [Int] {
      var check = ReleaseCheck(released: half.linked, hidden: hidden)
      func single(_ count: Int) -> LinkedCells {
        LinkedCells(cells: [LinkedCells.Cell(count, isTotal: true)], sums: [])
      }
      let later = check.addReleased(single(second), hidden: [])
      let whole = check.addRequested(single(second + count))
      let isSum = check.equate(whole: whole, parts: [half.place(row: row, column: 0), later])
      #expect(isSum)
      return check.answer(minimum: 3).hidden
    }
    #expect(year(4, 0, 2) == [0], "the year less the second half would be the hidden two")
    #expect(year(4, 2, 8).isEmpty, "what is shown in both halves may be shown for the year")
  }

  @Test func `mistake 14: no foreign model is taken for law, and nobody hands over without consent`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    // The act of Berlin is none of Thuringia.
    let berlin = RecordDeadline(
      number: number, .new(rule: "ladg_8"),
      facts: ["claim_arisen": .day(story.today), "debtor_known": .day(story.today)], land: .thueringen)
    #expect(
      story.asking(berlin, by: Sample.nora).refusal == .deadlineOutOfLand(rule: "ladg_8", .thueringen))
    // Third parties do not consent for others, and a conference of many needs each consent.
    var terms = SampleEntries.terms()
    terms.giver = .thirdParty
    #expect(
      story.asking(RecordConsent(number: number, terms: terms, isGiven: true), by: Sample.nora).refusal
        == .thirdPartyCannotConsent)
    for recipient in [Sample.police, Sample.south, Sample.unit, Sample.office] {
      let refusal = story.asking(SampleEntries.offer(number, to: recipient), by: Sample.nora).refusal
      #expect(refusal != nil, "\(recipient)")
    }
  }

  @Test func `mistake 15: a closing has a reason and a day to erase, and reading is noted like writing`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let nothing = CloseCase(number: number, closing: Closing(reason: "just_so"))
    guard case .unknownCode = story.asking(nothing, by: Sample.nora).refusal else {
      Issue.record("closed without a reason of the list")
      return
    }
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    let file = story.world(Sample.north).cases.values.first
    for unit in [ErasureUnit.caseFile, .contact, .notes] {
      #expect(file?.retention(unit, Sample.retention)?.day ?? story.today > story.today, "\(unit)")
    }
    // What uncovers a person or leaves the program stands in the log before it is shown.
    for kind in [AccessKind.unmask, .notes, .export, .preview, .refused, .accessLog] {
      #expect(kind.isUrgent, "\(kind)")
    }
    #expect(CompartmentKind.accessLog.erasureRule != .never)
  }

  @Test func `mistake 9: nothing stored has a field for origin, religion, orientation or residence status`()
    throws
  {
    let words = ["national", "ethnic", "religion", "orientation", "residence", "citizen", "k8", "status"]
    for key in try storedKeys() {
      #expect(!words.contains { key.lowercased().contains($0) }, "\(key)")
    }
  }

  @Test func `mistake 10: nothing stored has a field for the name of an accused person`() throws {
    let accused = try storedKeys().filter {
      let key = $0.lowercased()
      return key.contains("accused") || key.contains("suspect") || key.contains("offender")
    }
    #expect(Set(accused).isSubset(of: ["accusedKind", "suspected", "accusedUnits", "accused"]), "\(accused)")
  }

  /// Every key in the stored form of every fact with all fields filled.
  private func storedKeys() throws -> [String] {
    var keys: [String] = []
    for name in EventName.allCases {
      let stored = try JSONEncoder().encode(
        Envelope.known(SampleEvents.event(name), at: Moment(milliseconds: 0)))
      collect(try JSONSerialization.jsonObject(with: stored), into: &keys)
    }
    return keys
  }

  private func collect(_ value: Any, into keys: inout [String]) {
    if let object = value as? [String: Any] {
      keys += object.keys
      for inner in object.values { collect(inner, into: &keys) }
    } else if let list = value as? [Any] {
      for inner in list { collect(inner, into: &keys) }
    }
  }
}
