import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Reports as things of their own: read by their own body, without who sent them, attached to an incident or not.
struct ReportTests {
  private func core(_ relation: String = "witness", anonymous: Bool = false) -> ReportCore {
    ReportCore(
      receivedOn: Sample.friday, channel: "phone", reporterRelation: relation, isAnonymous: anonymous)
  }

  private func recorded(_ story: inout GivenWhenThen, _ author: Author = Sample.nora, incident: String? = nil)
    -> String
  {
    story.when(
      RecordReport(core: core(), text: "Zwei Stämme sind abgebrochen.", incident: incident), by: author
    ).number ?? ""
  }

  private func state(_ story: GivenWhenThen, _ number: String) -> ReportState? {
    let world = story.world(Sample.north)
    return world.numbers[number].flatMap { world.reports[$0] }
  }

  @Test
  func `a report without a case or an incident waits, is read by its body alone, and opens nothing else`() {
    var story = GivenWhenThen()
    let number = recorded(&story)
    #expect(number.hasPrefix("M-") && FileNumber.isValid(number))
    #expect(state(story, number)?.verdict == nil)
    for body in Sample.kinds.keys where body != Sample.north { #expect(story.world(body).reports.isEmpty) }
    let world = story.world(Sample.north)
    #expect(world.incidents.isEmpty && world.cases.isEmpty && world.persons.isEmpty)
  }

  @Test func `several reports of one incident leave one incident`() throws {
    var story = GivenWhenThen()
    let incident = story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora).number ?? ""
    let first = recorded(&story, incident: incident)
    let second = recorded(&story)
    #expect(story.when(AssessReport(number: second, incident: incident), by: Sample.nils).refusal == nil)
    let world = story.world(Sample.north)
    #expect(world.incidents.count == 1)
    let id = try #require(world.numbers[incident])
    #expect(Set(world.reports(about: id).map(\.number)) == [first, second])
    let again = story.when(AssessReport(number: second, incident: incident), by: Sample.nora)
    #expect(again.refusal == .nothingChanged)
    #expect(story.when(AssessReport(number: second, incident: nil), by: Sample.nora).refusal == nil)
    #expect(state(story, second)?.verdict == .outsideScope && state(story, second)?.incident == nil)
    #expect(state(story, second)?.history.count == 3)
  }

  @Test(arguments: [
    ("Rufen Sie an: 0170 1234567.", SelfIdentification.phone), ("Schreiben an a.b@example.org", .mail),
    ("Ich bin @jemand", .account), ("Ich wohne Marktstraße 3", .address), ("Ich heiße anders.", .ownName),
    ("geb. 3.12.1980", .birthDate), ("Frau Beispiel sah es", .recordedName),
  ])
  func `what may tell who an anonymous reporter is has to be looked at`(
    _ text: String, _ found: SelfIdentification
  ) {
    var story = GivenWhenThen()
    _ = story.aCase()
    let report = RecordReport(core: core("anonymous", anonymous: true), text: text)
    #expect(story.asking(report, by: Sample.nora).refusal == .tellsReporter([found]))
    var checked = report
    checked.isChecked = true
    #expect(story.when(checked, by: Sample.nora).refusal == nil)
    // Whoever was affected and is known says what they like.
    #expect(
      story.asking(RecordReport(core: core("affected"), text: "Am 3.12. um drei."), by: Sample.nora).refusal
        == nil)
  }

  @Test func `an addition is looked at as well, an answer is not`() {
    var story = GivenWhenThen()
    let number = recorded(&story)
    let words = "Meine Nummer ist 0170 1234567."
    let refused = story.when(AddToReport(number: number, text: words), by: Sample.nora)
    #expect(refused.refusal == .tellsReporter([.phone]))
    let answer = AddToReport(number: number, text: "Unsere Nummer ist 0361 1234567.", isAnswer: true)
    #expect(story.when(answer, by: Sample.nora).refusal == nil)
    #expect(state(story, number)?.additions.map(\.isAnswer) == [true])
  }

  @Test func `only an anonymous report keeps a token's digest`() {
    var story = GivenWhenThen()
    let open = story.when(RecordReport(core: core(), text: "Text.", tokenDigest: "00ff"), by: Sample.nora)
    #expect(state(story, open.number ?? "")?.tokenDigest == nil)
    let hidden = RecordReport(core: core("anonymous", anonymous: true), text: "Text.", tokenDigest: "00ff")
    let number = story.when(hidden, by: Sample.nora).number ?? ""
    #expect(state(story, number)?.tokenDigest == "00ff")
  }

  @Test func `what is not on a list, ahead of today, empty or of another body is refused`() {
    var story = GivenWhenThen()
    let other = story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara).number ?? ""
    var wrong = RecordReport(core: core("king"), text: "Text.")
    #expect(
      story.asking(wrong, by: Sample.nora).refusal == .unknownCode(list: .reporterRelations, code: "king"))
    wrong.core = core()
    wrong.core.receivedOn = Sample.friday.adding(days: 1)
    #expect(story.asking(wrong, by: Sample.nora).refusal == .dayInFuture(wrong.core.receivedOn))
    let empty = RecordReport(core: core(), text: " ")
    #expect(story.asking(empty, by: Sample.nora).refusal == .missing(.text))
    let foreign = RecordReport(core: core(), text: "Text.", incident: other)
    #expect(story.asking(foreign, by: Sample.nora).refusal == .notFoundOrNotPermitted)
    let number = recorded(&story)
    let strange = AddToReport(number: number, text: "Text.")
    #expect(story.asking(strange, by: Sample.sara).refusal == .notFoundOrNotPermitted)
  }

  @Test func `forged reports and assessments have no effect`() throws {
    var story = GivenWhenThen()
    let number = recorded(&story)
    let report = try #require(state(story, number))
    let other = story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara).number ?? ""
    let foreign = try #require(story.world(Sample.south).numbers[other])
    let assessed = { (verdict: ReportVerdict, incident: CompartmentID?) -> Event in
      .reportAssessed(ReportAssessed(verdict: verdict, incident: incident, on: Sample.friday))
    }
    let place = report.id
    for event in [assessed(.attached, foreign), assessed(.attached, nil), assessed(.outsideScope, foreign)] {
      #expect(story.given(event, in: place, by: Sample.nora)[Sample.north] == .ruleBroken)
    }
    #expect(story.given(assessed(.outsideScope, nil), in: place, by: Sample.sara)[Sample.north] == .wrongBody)
    #expect(story.given(assessed(.outsideScope, nil), in: place, by: Sample.kai)[Sample.north] == .wrongRole)
    let fresh = Event.reportRecorded(ReportRecorded(number: "M-26-0000-000", core: core(), text: "x"))
    let shared = story.opened(by: Sample.north, for: [Sample.police])
    #expect(story.given(fresh, in: shared, by: Sample.nora)[Sample.police] == .wrongBody)
    let own = story.opened(by: Sample.north, for: [])
    let named = Event.reportRecorded(
      ReportRecorded(number: "M-26-0000-000", core: core(), text: "x", tokenDigest: "00"))
    #expect(story.given(named, in: own, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(state(story, number)?.verdict == nil)
  }
}
