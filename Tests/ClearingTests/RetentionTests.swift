import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Periods propose, work shortly before the day puts a proposal off once, and then a person decides.
struct RetentionTests {
  /// A case closed on the sample Friday; whole it is due a year later, its contact after three months.
  private func closed() -> (story: GivenWhenThen, file: String) {
    var story = GivenWhenThen()
    let file = story.aCase()
    story.when(CloseCase(number: file, closing: Closing(reason: "done")), by: Sample.nora)
    return (story, file)
  }

  private func keeps(_ story: GivenWhenThen) -> [RetentionKept] {
    story.world(Sample.north).cases.values.first?.keeps ?? []
  }

  private func due(_ story: GivenWhenThen, _ unit: ErasureUnit) -> CalendarDay? {
    story.world(Sample.north).cases.values.first?.retention(unit, Sample.retention)?.day
  }

  @Test func `an open case has no due day, a closed one by its period`() {
    var (story, file) = closed()
    #expect(due(story, .caseFile) == Sample.friday.adding(months: 12))
    #expect(due(story, .contact) == Sample.friday.adding(months: 3))
    #expect(due(story, .person) == nil)
    story.when(ReopenCase(number: file, reason: "new_facts"), by: Sample.nora)
    #expect(due(story, .caseFile) == nil)
  }

  @Test func `work on the day before puts the proposal off once, and never a second time`() {
    var (story, file) = closed()
    let end = Sample.friday.adding(months: 12)
    story.today = end.adding(days: -1)
    #expect(story.when(NoteCase(number: file, text: "Neue Nachricht."), by: Sample.nora).refusal == nil)
    let whole = keeps(story).filter { $0.unit == .caseFile }
    #expect(whole.map(\.until) == [end.adding(days: 90)] && whole.allSatisfy { $0.automatic })
    #expect(due(story, .caseFile) == end.adding(days: 90))
    let known = keeps(story).count
    story.when(NoteCase(number: file, text: "Noch eine."), by: Sample.nora)
    story.today = end.adding(days: 89)
    story.when(NoteCase(number: file, text: "Und noch eine."), by: Sample.nora)
    #expect(keeps(story).count == known)
    #expect(due(story, .caseFile) == end.adding(days: 90))
  }

  @Test(arguments: [-31, 1]) func `work outside the window puts nothing off`(_ days: Int) {
    var (story, file) = closed()
    story.today = Sample.friday.adding(months: 12).adding(days: days)
    story.when(NoteCase(number: file, text: "Notiz."), by: Sample.nora)
    #expect(keeps(story).isEmpty)
  }

  @Test func `a person keeps it with a reason and a day ahead`() {
    var (story, file) = closed()
    let end = Sample.friday.adding(months: 12)
    func keep(_ until: CalendarDay, _ reason: String = "Klage läuft noch.") -> KeepRetained {
      KeepRetained(number: file, until: until, reason: reason)
    }
    #expect(story.when(keep(story.today), by: Sample.nora).refusal == .dayNotAhead(story.today))
    #expect(story.when(keep(end, " "), by: Sample.nora).refusal == .missing(.text))
    #expect(story.when(keep(end), by: Sample.sara).refusal == .notFoundOrNotPermitted)
    let until = end.adding(days: 200)
    #expect(story.when(keep(until), by: Sample.nils).refusal == nil)
    #expect(story.when(keep(until), by: Sample.nils).refusal == .nothingChanged)
    #expect(due(story, .caseFile) == until && due(story, .contact) == until)
    let open = story.aCase()
    #expect(
      story.when(KeepRetained(number: open, until: until, reason: "x"), by: Sample.nora).refusal == .caseOpen)
  }

  @Test func `a second automatic delay is void for every reader, whoever signs it`() throws {
    var (story, file) = closed()
    story.today = Sample.friday.adding(months: 12)
    story.when(NoteCase(number: file, text: "Notiz."), by: Sample.nora)
    let cover = try #require(story.world(Sample.north).cases.keys.first)
    let forged = Event.retentionKept(
      RetentionKept(
        unit: .caseFile, until: story.today.adding(days: 900), automatic: true, reason: nil, on: story.today))
    let reasons = story.given(forged, in: cover, by: Sample.nora)
    #expect(reasons[Sample.north] == .ruleBroken && reasons[Sample.office] == .ruleBroken)
  }
}
