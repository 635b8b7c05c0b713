import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct ReferralTests {
  @Test func `an offer opens the referral for three bodies and the package for two`() throws {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    let outcome = story.when(SampleEntries.offer(number), by: Sample.nora)
    #expect(outcome.events.map(\.name) == [.referralOffered, .packageFrozen])
    let referral = try #require(story.world(Sample.police).referrals.values.first)
    #expect(referral.offer.number == outcome.number)
    #expect(referral.offer.due.description == "2026-04-07")
    #expect(story.circle(of: referral.id) == [Sample.north, Sample.police, Sample.office])
    #expect(story.circle(of: try #require(referral.offer.package)) == [Sample.north, Sample.police])
    #expect(story.world(Sample.police).cases.isEmpty && story.world(Sample.police).persons.isEmpty)
  }

  @Test func `the preview is what the recipient gets`() throws {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    let offer = SampleEntries.offer(number)
    let preview = try offer.preview(story.world(Sample.north), story.context(Sample.nora))
    story.when(offer, by: Sample.nora)
    let police = story.world(Sample.police)
    #expect(police.referrals.values.first?.offer.sheet == preview.sheet)
    #expect(police.packages.values.first?.package == preview.package)
    #expect(preview.package?.persons.map(\.name) == ["Amal Beispiel"])
    #expect(preview.package?.incidents.map(\.narrative) == ["Vor dem Laden bedroht."])
    story.when(
      CorrectIncident(number: story.incidentNumber, core: nil, narrative: "Später."), by: Sample.nora)
    #expect(story.world(Sample.police).packages.values.first?.package == preview.package)
  }

  @Test func `the package holds the classes that were offered and no others`() throws {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    let offer = SampleEntries.offer(number, classes: [.contact])
    let package = try #require(
      try offer.preview(story.world(Sample.north), story.context(Sample.nora)).package)
    #expect(package.incidents.isEmpty && package.persons.isEmpty && package.contacts.count == 1)
    story.when(SampleEntries.offer(number, classes: []), by: Sample.nora)
    #expect(story.world(Sample.police).packages.isEmpty)
  }

  @Test func `each wrong offer has its own refusal`() {
    var story = GivenWhenThen()
    let number = story.aCaseWithConsent()
    for recipient in [Sample.north, Sample.secretariat, Sample.privacy, BodyID(high: 9, low: 9)] {
      let asked = story.asking(SampleEntries.offer(number, to: recipient), by: Sample.nora)
      #expect(asked.refusal == .notARecipient(recipient))
    }
    let unknown = SampleEntries.offer(number, purpose: "x")
    #expect(story.asking(unknown, by: Sample.nora).refusal == .unknownCode(list: .purposes, code: "x"))
    var silent = SampleEntries.offer(number)
    silent.summary = ""
    #expect(story.asking(silent, by: Sample.nora).refusal == .missing(.summary))
    silent.summary = String(repeating: "x", count: 10_001)
    #expect(story.asking(silent, by: Sample.nora).refusal == .textTooLong(limit: 10_000))
    for member in [Sample.olga, Sample.sara, Sample.paul, Sample.kai] {
      #expect(story.asking(SampleEntries.offer(number), by: member).refusal == .notFoundOrNotPermitted)
    }
    story.when(SampleEntries.offer(number), by: Sample.nora)
    let again = story.asking(SampleEntries.offer(number), by: Sample.nora).refusal
    #expect(again == .referralOpen(number: story.referralNumber))
  }

  @Test func `nothing is offered of which the case holds nothing`() {
    var story = GivenWhenThen()
    let open = OpenCase(cover: SampleEntries.cover(), incident: nil, persons: [])
    let number = story.when(open, by: Sample.nora).number ?? ""
    story.when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora)
    for missing in [DataClass.identity, .contact] {
      let asked = story.asking(SampleEntries.offer(number, classes: [missing]), by: Sample.nora)
      #expect(asked.refusal == .nothingToRefer(missing))
    }
  }

  @Test func `a package that no event can hold is refused`() {
    var story = GivenWhenThen()
    var entry = SampleEntries.incident()
    entry.narrative = String(repeating: "x", count: 30_000)
    let numbers = (1...2).compactMap { _ in story.when(RecordIncident(entry), by: Sample.nora).number }
    let open = OpenCase(cover: SampleEntries.cover(), incident: nil, incidentNumbers: numbers, persons: [])
    let number = story.when(open, by: Sample.nora).number ?? ""
    story.when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora)
    let asked = story.asking(SampleEntries.offer(number, classes: [.facts]), by: Sample.nora)
    #expect(asked.refusal == .textTooLong(limit: 52_000))
  }

  @Test func `urgent offers have to be answered sooner`() {
    var story = GivenWhenThen()
    let number = story.aCase(urgency: .urgent)
    story.when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora)
    story.when(SampleEntries.offer(number), by: Sample.nora)
    #expect(story.world(Sample.police).referrals.values.first?.offer.due.description == "2026-03-31")
  }
}

extension GivenWhenThen {
  /// The number of the north's only incident.
  var incidentNumber: String { world(Sample.north).incidents.values.first?.number ?? "" }

  /// The number of the north's only referral.
  var referralNumber: String { world(Sample.north).referrals.values.first?.offer.number ?? "" }
}
