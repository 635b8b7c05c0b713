import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct CorrectIncidentTests {
  private func recorded() -> (story: GivenWhenThen, number: String) {
    var story = GivenWhenThen()
    let number = story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora).number ?? ""
    return (story, number)
  }

  @Test func `a correction keeps the old value in the history`() throws {
    var (story, number) = recorded()
    var core = SampleEntries.core()
    core.acts = ["insult"]
    #expect(story.when(CorrectIncident(number: number, core: core), by: Sample.nils).refusal == nil)
    let incident = try #require(story.world(Sample.north).incidents.values.first)
    #expect(incident.core.acts == ["insult"])
    guard case .incidentRecorded(let first)? = incident.history.first?.event else {
      Issue.record("the first event is gone")
      return
    }
    #expect(first.core.acts == ["threat", "insult"])
    #expect(story.world(Sample.office).incidents.values.first?.core.acts == ["insult"])
  }

  @Test func `the words alone can be corrected`() {
    var (story, number) = recorded()
    let outcome = story.when(
      CorrectIncident(number: number, core: nil, narrative: "Genauer."), by: Sample.nora)
    #expect(outcome.events.map(\.name) == [.incidentNarrated])
    #expect(story.world(Sample.north).facts.values.first?.narrative == "Genauer.")
    #expect(story.world(Sample.north).facts.values.first?.exactPlace == "Marktstraße 3")
  }

  @Test func `a correction that changes nothing is refused`() {
    let (story, number) = recorded()
    let same = CorrectIncident(
      number: number, core: SampleEntries.core(), narrative: "Vor dem Laden bedroht.")
    #expect(story.asking(same, by: Sample.nora).refusal == .nothingChanged)
  }

  @Test func `a wrong correction is refused like a wrong record`() {
    let (story, number) = recorded()
    var core = SampleEntries.core()
    core.acts = ["x"]
    let wrong = CorrectIncident(number: number, core: core)
    #expect(story.asking(wrong, by: Sample.nora).refusal == .unknownCode(list: .acts, code: "x"))
    let long = CorrectIncident(number: number, core: nil, narrative: String(repeating: "x", count: 40_001))
    #expect(story.asking(long, by: Sample.nora).refusal == .textTooLong(limit: 40_000))
  }

  @Test
  func `other bodies and unknown numbers get the same answer, and the clearing office hears that it may not`()
  {
    let (story, number) = recorded()
    let correction = CorrectIncident(number: number, core: nil, narrative: "x")
    for member in [Sample.sara, Sample.paul, Sample.kai] {
      #expect(story.asking(correction, by: member).refusal == .notFoundOrNotPermitted)
    }
    #expect(story.asking(correction, by: Sample.olga).refusal == .notPermitted)
    let unknown = CorrectIncident(number: "V-26-0000-000", core: nil)
    #expect(story.asking(unknown, by: Sample.nora).refusal == .notFoundOrNotPermitted)
  }

  @Test func `a note stays with the recording body`() {
    var (story, number) = recorded()
    let note = NoteIncident(number: number, text: "Rückfrage.")
    #expect(story.when(note, by: Sample.nora).events == [.incidentNoted(IncidentNoted(text: "Rückfrage."))])
    #expect(
      story.asking(NoteIncident(number: number, text: " \n"), by: Sample.nora).refusal == .missing(.text))
    let long = NoteIncident(number: number, text: String(repeating: "x", count: 40_001))
    #expect(story.asking(long, by: Sample.nora).refusal == .textTooLong(limit: 40_000))
    #expect(story.asking(note, by: Sample.olga).refusal == .notPermitted)
    #expect(story.world(Sample.office).facts.isEmpty)
  }

  @Test func `rows of a collection come in once`() {
    var story = GivenWhenThen()
    let rows = ["a", "b"].map { ImportIncidents.Row(key: $0, entry: SampleEntries.incident()) }
    let first = story.when(ImportIncidents(collection: "c", rows: rows), by: Sample.nora)
    #expect(first.events.map(\.name).filter { $0 == .incidentRecorded }.count == 2)
    let more = rows + [ImportIncidents.Row(key: "d", entry: SampleEntries.incident())]
    #expect(
      story.asking(ImportIncidents(collection: "c", rows: rows), by: Sample.nora).refusal == .nothingChanged)
    story.when(ImportIncidents(collection: "c", rows: more), by: Sample.nils)
    #expect(story.world(Sample.north).incidents.count == 3)
    #expect(story.world(Sample.north).registers[Sample.north]?.importedRows["c"] == ["a", "b", "d"])
    #expect(
      story.asking(ImportIncidents(collection: "c", rows: more), by: Sample.kai).refusal
        == .notFoundOrNotPermitted)
    var bad = SampleEntries.incident()
    bad.core.acts = ["x"]
    let wrong = ImportIncidents(collection: "c", rows: [ImportIncidents.Row(key: "e", entry: bad)])
    #expect(story.asking(wrong, by: Sample.nora).refusal == .unknownCode(list: .acts, code: "x"))
  }
}
