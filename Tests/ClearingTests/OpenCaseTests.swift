import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct OpenCaseTests {
  @Test func `incident, file, person, contact, note and number come in one entry`() throws {
    var story = GivenWhenThen()
    let outcome = story.when(SampleEntries.openCase(), by: Sample.nora)
    #expect(
      outcome.events.map(\.name) == [
        .incidentRecorded, .incidentNarrated, .caseOpened, .personDescribed, .contactRecorded, .caseNoted,
        .registerOpened, .fileNumberGiven,
      ])
    #expect(outcome.number == "BN-26-0001")
    let file = try #require(story.world(Sample.north).cases.values.first)
    #expect(file.assigned == Sample.nora.member)
    #expect(FileNumber.isValid(file.number))
    #expect(story.world(Sample.north).voids.isEmpty)
  }

  @Test func `the clearing office sees cover and core and nothing of the person`() {
    var story = GivenWhenThen()
    _ = story.aCase()
    let office = story.world(Sample.office)
    #expect(office.cases.count == 1)
    #expect(office.incidents.count == 1)
    #expect(office.persons.isEmpty && office.contacts.isEmpty && office.notes.isEmpty && office.facts.isEmpty)
    #expect(office.registers.isEmpty)
    for body in [Sample.police, Sample.south, Sample.unit, Sample.secretariat, Sample.privacy] {
      #expect(story.world(body).cases.isEmpty && story.world(body).incidents.isEmpty)
    }
  }

  @Test func `a case may be about a recorded incident`() {
    var story = GivenWhenThen()
    let incident = story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora).number ?? ""
    let open = OpenCase(cover: SampleEntries.cover(), incident: nil, incidentNumbers: [incident], persons: [])
    #expect(story.when(open, by: Sample.nils).refusal == nil)
    #expect(story.world(Sample.north).cases.values.first?.incidents.count == 1)
    #expect(story.asking(open, by: Sample.olga).refusal == .notPermitted)
    #expect(story.asking(open, by: Sample.sara).refusal == .notFoundOrNotPermitted)
  }

  @Test func `each wrong part of a case has its own refusal`() {
    let tomorrow = Sample.friday.adding(days: 1)
    let cases: [(Refusal, (inout OpenCase) -> Void)] = [
      (.dayInFuture(tomorrow), { $0.cover.receivedOn = tomorrow }),
      (.unknownCode(list: .acts, code: "x"), { $0.cover.topic = "x" }),
      (.unknownCode(list: .languages, code: "x"), { $0.cover.language = "x" }),
      (.unknownCode(list: .channels, code: "x"), { $0.cover.channel = "x" }),
      (.unknownCode(list: .affectedKinds, code: "x"), { $0.cover.affectedKind = "x" }),
      (.unknownCode(list: .needs, code: "x"), { $0.cover.needs = ["x"] }),
      (.missing(.place), { $0.cover.place = "  " }),
      (.textTooLong(limit: 400), { $0.cover.place = String(repeating: "x", count: 401) }),
      (.missing(.name), { $0.persons[0].person.label = "" }),
      (.unknownCode(list: .ageBands, code: "x"), { $0.persons[0].person.ageBand = "x" }),
      (.textTooLong(limit: 400), { $0.persons[0].person.name = String(repeating: "x", count: 401) }),
      (.textTooLong(limit: 400), { $0.persons[0].person.language = String(repeating: "x", count: 401) }),
      (.missing(.contact), { $0.persons[0].contact = ContactRecord() }),
      (.textTooLong(limit: 1600), { $0.persons[0].contact?.advice = String(repeating: "x", count: 1601) }),
      (.missing(.text), { $0.note = " " }),
      (.missing(.act), { $0.incident?.core.acts = [] }),
      (.notFoundOrNotPermitted, { $0.incidentNumbers = ["V-26-0000-000"] }),
    ]
    let story = GivenWhenThen()
    for (refusal, spoil) in cases {
      var open = SampleEntries.openCase()
      spoil(&open)
      #expect(story.asking(open, by: Sample.nora).refusal == refusal)
    }
    for member in [Sample.kai, Sample.carla, Sample.dora] {
      #expect(story.asking(SampleEntries.openCase(), by: member).refusal == .notFoundOrNotPermitted)
    }
  }

  @Test func `running numbers go on, begin anew each year and belong to one body`() {
    var story = GivenWhenThen()
    #expect((1...3).map { _ in story.aCase() } == ["BN-26-0001", "BN-26-0002", "BN-26-0003"])
    #expect(story.when(SampleEntries.openCase(), by: Sample.sara).number == "BS-26-0001")
    story.today = Sample.friday.adding(days: 365)
    #expect(story.aCase() == "BN-27-0001")
    story.today = Sample.friday
    #expect(story.aCase() == "BN-26-0004")
  }

  @Test func `a case always has somebody who answers for it`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let handOver = AssignCase(number: number, member: Sample.nils.member)
    #expect(
      story.when(handOver, by: Sample.nora).events
        == [.caseAssigned(CaseAssigned(member: Sample.nils.member))])
    #expect(story.world(Sample.north).cases.values.first?.assigned == Sample.nils.member)
    #expect(story.asking(handOver, by: Sample.nora).refusal == .nothingChanged)
    let outside = AssignCase(number: number, member: Sample.sara.member)
    #expect(story.asking(outside, by: Sample.nora).refusal == .notFoundOrNotPermitted)
    let nobody = AssignCase(number: number, member: MemberID(high: 9, low: 9))
    #expect(story.asking(nobody, by: Sample.nora).refusal == .notFoundOrNotPermitted)
    #expect(story.asking(handOver, by: Sample.olga).refusal == .notFoundOrNotPermitted)
  }
}
