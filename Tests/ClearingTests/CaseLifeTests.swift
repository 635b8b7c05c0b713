import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct CaseLifeTests {
  private let closing = Closing(reason: "done", support: "stabilised")

  @Test func `a corrected cover keeps the old one in the history`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    var cover = SampleEntries.cover()
    cover.place = "Nordheim"
    #expect(story.when(CorrectCase(number: number, cover: cover), by: Sample.nils).events.count == 1)
    let file = try #require(story.world(Sample.north).cases.values.first)
    #expect(file.cover.place == "Nordheim")
    guard case .caseOpened(let first)? = file.history.first?.event else {
      Issue.record("the first event is gone")
      return
    }
    #expect(first.cover.place == "Beispielhausen")
    #expect(
      story.asking(CorrectCase(number: number, cover: cover), by: Sample.nora).refusal == .nothingChanged)
  }

  @Test func `persons and contacts are corrected by their short name, others are new`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    var known = SampleEntries.person
    known.person.name = "Amal Muster"
    known.contact = ContactRecord(phone: "0171")
    let other = OpenCase.Affected(person: PersonRecord(label: "Person B"), contact: nil)
    let outcome = story.when(
      CorrectCase(number: number, cover: nil, persons: [known, other]), by: Sample.nora)
    #expect(outcome.events.map(\.name) == [.personDescribed, .contactRecorded, .personDescribed])
    let world = story.world(Sample.north)
    #expect(world.persons.count == 2 && world.contacts.count == 1)
    #expect(world.persons.values.contains { $0.record.name == "Amal Muster" && $0.history.count == 2 })
    #expect(
      story.asking(CorrectCase(number: number, cover: nil, persons: [known]), by: Sample.nora).refusal
        == .nothingChanged)
  }

  @Test func `wrong corrections are refused`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    var cover = SampleEntries.cover()
    cover.topic = "x"
    let wrong = CorrectCase(number: number, cover: cover)
    #expect(story.asking(wrong, by: Sample.nora).refusal == .unknownCode(list: .acts, code: "x"))
    var person = SampleEntries.person
    person.contact = ContactRecord()
    let empty = CorrectCase(number: number, cover: nil, persons: [person])
    #expect(story.asking(empty, by: Sample.nora).refusal == .missing(.contact))
    #expect(story.asking(wrong, by: Sample.olga).refusal == .notFoundOrNotPermitted)
    #expect(story.asking(wrong, by: Sample.paul).refusal == .notFoundOrNotPermitted)
  }

  @Test func `notes are added to an open or closed case and reach nobody else`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    #expect(
      story.when(NoteCase(number: number, text: "Zweites Gespräch."), by: Sample.nils).events.count == 1)
    #expect(story.world(Sample.north).notes.values.first?.history.count == 2)
    #expect(story.world(Sample.office).notes.isEmpty)
    #expect(story.asking(NoteCase(number: number, text: ""), by: Sample.nora).refusal == .missing(.text))
    let long = NoteCase(number: number, text: String(repeating: "x", count: 40_001))
    #expect(story.asking(long, by: Sample.nora).refusal == .textTooLong(limit: 40_000))
    #expect(
      story.asking(NoteCase(number: number, text: "x"), by: Sample.olga).refusal == .notFoundOrNotPermitted)
  }

  @Test func `a closed case is shut until it is reopened, and keeps its number`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    #expect(
      story.asking(ReopenCase(number: number, reason: "new_facts"), by: Sample.nora).refusal == .caseOpen)
    #expect(story.when(CloseCase(number: number, closing: closing), by: Sample.nora).refusal == nil)
    let shut: [Outcome] = [
      story.asking(CloseCase(number: number, closing: closing), by: Sample.nora),
      story.asking(
        CorrectCase(number: number, cover: SampleEntries.cover(urgency: .urgent)), by: Sample.nora),
      story.asking(AssignCase(number: number, member: Sample.nils.member), by: Sample.nora),
      story.asking(
        RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora),
      story.asking(SampleEntries.offer(number), by: Sample.nora),
    ]
    #expect(shut.map(\.refusal) == Array(repeating: .caseClosed, count: 5))
    let unknown = ReopenCase(number: number, reason: "x")
    #expect(
      story.asking(unknown, by: Sample.nora).refusal == .unknownCode(list: .reopeningReasons, code: "x"))
    #expect(story.when(ReopenCase(number: number, reason: "new_facts"), by: Sample.nils).refusal == nil)
    #expect(story.world(Sample.north).cases.values.first?.isOpen == true)
    #expect(story.when(NoteCase(number: number, text: "Weiter."), by: Sample.nora).refusal == nil)
  }

  @Test func `each unknown outcome of a closing is refused`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let wrong: [(CodeListName, Closing)] = [
      (.closingReasons, Closing(reason: "x")),
      (.supportOutcomes, Closing(reason: "done", support: "x")),
      (.institutionalOutcomes, Closing(reason: "done", institutional: "x")),
      (.criminalOutcomes, Closing(reason: "done", criminal: "x")),
    ]
    for (list, closing) in wrong {
      let refusal = story.asking(CloseCase(number: number, closing: closing), by: Sample.nora).refusal
      #expect(refusal == .unknownCode(list: list, code: "x"))
    }
    #expect(
      story.asking(CloseCase(number: number, closing: closing), by: Sample.olga).refusal
        == .notFoundOrNotPermitted)
    #expect(
      story.asking(ReopenCase(number: number, reason: "new_facts"), by: Sample.olga).refusal
        == .notFoundOrNotPermitted)
  }

  @Test func `a running referral keeps its case open`() {
    var story = GivenWhenThen()
    let (number, referral) = story.anOffer()
    let close = CloseCase(number: number, closing: closing)
    #expect(story.asking(close, by: Sample.nora).refusal == .referralOpen(number: referral))
    story.when(AcceptReferral(number: referral), by: Sample.paul)
    #expect(story.asking(close, by: Sample.nora).refusal == .referralOpen(number: referral))
    story.when(ReportReferral(number: referral, outcome: "complaint_taken", text: nil), by: Sample.paul)
    #expect(story.asking(close, by: Sample.nora).refusal == nil)
  }

  @Test func `an offer that ran out keeps nothing open`() {
    var story = GivenWhenThen()
    let (number, _) = story.anOffer()
    story.today = Sample.friday.adding(days: 12)
    #expect(story.asking(CloseCase(number: number, closing: closing), by: Sample.nora).refusal == nil)
  }

  @Test func `a compartment that a newer program wrote into takes nothing more`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let world = story.world(Sample.north)
    let notes = try #require(world.notes.keys.first)
    story.locked(notes)
    #expect(story.asking(NoteCase(number: number, text: "x"), by: Sample.nora).refusal == .newerProgram)
    let cover = try #require(world.cases.keys.first)
    #expect(story.asking(CloseCase(number: number, closing: closing), by: Sample.nora).refusal == nil)
    story.locked(cover)
    #expect(
      story.asking(CloseCase(number: number, closing: closing), by: Sample.nora).refusal == .newerProgram)
  }
}
