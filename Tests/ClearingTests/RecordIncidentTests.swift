import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct RecordIncidentTests {
  @Test func `an incident opens its core and its words in one entry`() throws {
    var story = GivenWhenThen()
    let outcome = story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora)
    #expect(outcome.events.map(\.name) == [.incidentRecorded, .incidentNarrated])
    let incident = try #require(story.world(Sample.north).incidents.values.first)
    #expect(incident.number == outcome.number)
    #expect(story.circle(of: incident.id) == [Sample.north, Sample.office])
    #expect(story.circle(of: incident.facts) == [Sample.north])
  }

  @Test func `an incident that is not contributed stays with its body`() throws {
    var story = GivenWhenThen()
    var entry = SampleEntries.incident()
    entry.contributed = false
    story.when(RecordIncident(entry), by: Sample.nora)
    let incident = try #require(story.world(Sample.north).incidents.values.first)
    #expect(story.circle(of: incident.id) == [Sample.north])
    #expect(story.world(Sample.office).incidents.isEmpty)
  }

  @Test func `only case workers record`() {
    var story = GivenWhenThen()
    for member in [Sample.kai, Sample.carla, Sample.dora] {
      #expect(
        story.when(RecordIncident(SampleEntries.incident()), by: member).refusal == .notFoundOrNotPermitted)
    }
    #expect(story.when(RecordIncident(SampleEntries.incident()), by: Sample.paul).refusal == nil)
  }

  @Test func `each wrong part of a core has its own refusal`() {
    let tomorrow = Sample.friday.adding(days: 1)
    let cases: [(Refusal, (inout IncidentCore) -> Void)] = [
      (.dayInFuture(tomorrow), { $0.receivedOn = tomorrow }),
      (.dayInFuture(tomorrow), { $0.occurred.from = tomorrow }),
      (.dayInFuture(tomorrow), { $0.occurred.until = tomorrow }),
      (.rangeReversed, { $0.occurred.until = Sample.friday.adding(days: -9) }),
      (.missing(.date), { $0.occurred.from = nil }),
      (.missing(.act), { $0.acts = [] }),
      (.missing(.place), { $0.area = Area() }),
      (.severalPrimaryMotives, { $0.motives += $0.motives }),
      (.impossibleCount, { $0.affected = AffectedCount(total: -1) }),
      (.impossibleCount, { $0.affected = AffectedCount(persons: -1) }),
      (.impossibleCount, { $0.affected = AffectedCount(total: 1, persons: 2) }),
      (.textTooLong(limit: 400), { $0.area.district = String(repeating: "x", count: 401) }),
      (.unknownCode(list: .acts, code: "x"), { $0.acts = ["threat", "x"] }),
      (.unknownCode(list: .acts, code: "retired_act"), { $0.acts = ["retired_act"] }),
      (.unknownCode(list: .motives, code: "x"), { $0.motives[0].code = "x" }),
      (.unknownCode(list: .assessors, code: "x"), { $0.motives[0].assessedBy = "x" }),
      (.unknownCode(list: .areas, code: "x"), { $0.areaOfLife = "x" }),
      (.unknownCode(list: .places, code: "x"), { $0.places = ["x"] }),
      (.unknownCode(list: .objects, code: "x"), { $0.objects = ["x"] }),
      (.unknownCode(list: .affectedKinds, code: "x"), { $0.affectedKind = "x" }),
      (.unknownCode(list: .accusedKinds, code: "x"), { $0.accusedKind = "x" }),
      (.unknownCode(list: .consequences, code: "x"), { $0.consequences = ["x"] }),
      (.unknownCode(list: .reporterRelations, code: "x"), { $0.reporterRelation = "x" }),
      (.unknownCode(list: .channels, code: "x"), { $0.channel = "x" }),
    ]
    let story = GivenWhenThen()
    for (refusal, spoil) in cases {
      var entry = SampleEntries.incident()
      spoil(&entry.core)
      #expect(story.asking(RecordIncident(entry), by: Sample.nora).refusal == refusal)
    }
  }

  @Test func `a suspected incident needs no act and an unknown date none either`() {
    let story = GivenWhenThen()
    var entry = SampleEntries.incident()
    entry.core.acts = []
    entry.core.suspected = true
    entry.core.occurred = Occurrence(from: nil, precision: .unknown)
    #expect(story.asking(RecordIncident(entry), by: Sample.nora).refusal == nil)
  }

  @Test func `words that no event can hold are refused`() {
    let story = GivenWhenThen()
    var entry = SampleEntries.incident()
    entry.narrative = String(repeating: "ä", count: 20_001)
    #expect(story.asking(RecordIncident(entry), by: Sample.nora).refusal == .textTooLong(limit: 40_000))
    entry = SampleEntries.incident()
    entry.exactPlace = String(repeating: "x", count: 401)
    #expect(story.asking(RecordIncident(entry), by: Sample.nora).refusal == .textTooLong(limit: 400))
  }
}
