import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Words for the alliance: two persons, no case, and gone when they are taken back.
struct FindingTests {
  private func written(_ story: inout GivenWhenThen, _ command: RecordFinding = SampleEntries.finding())
    -> String
  {
    story.when(command, by: Sample.nora).number ?? ""
  }

  private func reviewed(_ story: inout GivenWhenThen) -> String {
    let number = written(&story)
    #expect(story.when(ReviewFinding(number: number), by: Sample.nils).refusal == nil)
    return number
  }

  /// A sheet of the half-year with the words the clearing office reads.
  private func sheet(_ story: GivenWhenThen) -> FrozenSheet {
    var sheet = SampleSummaries.sheet()
    sheet.findings = story.world(Sample.office).findings.values.map(\.frozen)
    return sheet
  }

  @Test func `the own body alone reads them until a second person has reviewed them`() throws {
    var story = GivenWhenThen()
    let number = written(&story)
    #expect(FileNumber.isValid(number) && number.hasPrefix("B-"))
    for body in Sample.kinds.keys {
      #expect(story.world(body).findings.count == (body == Sample.north ? 1 : 0))
    }
    #expect(story.when(ReviewFinding(number: number), by: Sample.nora).refusal == .findingNeedsAnother)
    #expect(story.when(ReviewFinding(number: number), by: Sample.sara).refusal == .notFoundOrNotPermitted)
    #expect(story.when(ReviewFinding(number: number), by: Sample.nils).refusal == nil)
    #expect(story.when(ReviewFinding(number: number), by: Sample.nils).refusal == .nothingChanged)
    let office = try #require(story.world(Sample.office).findings.values.first)
    #expect(office.reviewer == Sample.nils.member && office.author == Sample.nora.member)
    #expect(story.world(Sample.police).findings.isEmpty && story.world(Sample.south).findings.isEmpty)
  }

  @Test func `a review forged by the author, by another body or once more is void for every reader`() throws {
    var story = GivenWhenThen()
    _ = written(&story)
    let place = try #require(story.world(Sample.north).findings.keys.first)
    let review = Event.findingReviewed(FindingReviewed(on: story.today))
    #expect(story.given(review, in: place, by: Sample.nora)[Sample.north] == .ruleBroken)
    #expect(story.given(review, in: place, by: Sample.sara)[Sample.north] == .wrongBody)
    #expect(story.world(Sample.north).findings[place]?.reviewer == nil)
    #expect(story.given(review, in: place, by: Sample.nils).isEmpty)
    #expect(story.given(review, in: place, by: Sample.nils)[Sample.north] == .ruleBroken)
  }

  @Test func `a body of one member asks the clearing office for the second person`() throws {
    var story = GivenWhenThen()
    for member in Sample.members where member.body == Sample.north && member != Sample.nora {
      story.left(member.member)
    }
    let number = written(&story)
    #expect(story.world(Sample.office).findings.count == 1)
    #expect(story.when(ReviewFinding(number: number), by: Sample.nora).refusal == .findingNeedsAnother)
    #expect(story.when(ReviewFinding(number: number), by: Sample.olga).refusal == nil)
    #expect(story.world(Sample.north).findings.values.first?.reviewer == Sample.olga.member)
  }

  @Test func `an example says why it may be told, and nothing names a case`() {
    let story = GivenWhenThen()
    func refusal(_ command: RecordFinding) -> Refusal? { story.asking(command, by: Sample.nora).refusal }
    #expect(refusal(SampleEntries.finding(.example)) == .missing(.reason))
    #expect(refusal(SampleEntries.finding(.example, ground: .approved)) == .missing(.date))
    #expect(
      refusal(SampleEntries.finding(.example, ground: .approved, approvedOn: story.today.adding(days: 1)))
        == .dayInFuture(story.today.adding(days: 1)))
    #expect(
      refusal(SampleEntries.finding(.example, ground: .approved, approvedOn: story.today)) == nil)
    #expect(refusal(SampleEntries.finding(.example, ground: .composite)) == nil)
    #expect(refusal(SampleEntries.finding(.finding, ground: .composite)) == .impossibleCount)
    #expect(refusal(SampleEntries.finding(.finding, audience: .internal)) == .impossibleCount)
    #expect(refusal(SampleEntries.finding(.finding, " ")) == .missing(.text))
    let named = "Wie bei \(FileNumber.make(.incident, year: 2026, random: 4821))."
    #expect(refusal(SampleEntries.finding(.finding, named)) == .namesAFile)
    let long = String(repeating: "x", count: 2001)
    #expect(refusal(SampleEntries.finding(.finding, long)) == .textTooLong(limit: 2000))
    #expect(story.asking(SampleEntries.finding(), by: Sample.carla).refusal == .notFoundOrNotPermitted)
  }

  @Test func `the body whose words stand in a summary agrees to it, even when no figure is its own`() throws {
    var story = GivenWhenThen()
    _ = reviewed(&story)
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara)
    let number = story.when(DraftSummary(sheet(story)), by: Sample.olga).number ?? ""
    let draft = try #require(story.world(Sample.office).summaries.drafts[number])
    #expect(draft.sheet.givers == [Sample.north, Sample.south])
    story.when(ReleaseSummary(number: number), by: Sample.sara)
    #expect(story.world(Sample.police).summaries.released.isEmpty)
    story.when(ReleaseSummary(number: number), by: Sample.nora)
    let released = try #require(story.world(Sample.police).summaries.released.first?.sheet.findings)
    #expect(released.map(\.text.de) == ["Der Empfang hat keine Dolmetschenden."])
    // A release that leaves its agreement out is void.
    var forged = draft.sheet
    forged.givers = [Sample.south]
    let event = Event.summaryReleased(SummaryReleased(number: "H-26-0000-000", sheet: forged, secret: "x"))
    let alliance = try #require(story.world(Sample.north).alliance)
    #expect(story.given(event, in: alliance, by: Sample.sara)[Sample.police] == .ruleBroken)
  }

  @Test func `what is taken back is erased, and no draft with it is released any more`() throws {
    var story = GivenWhenThen()
    let number = reviewed(&story)
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara)
    let draft = story.when(DraftSummary(sheet(story)), by: Sample.olga).number ?? ""
    story.when(ReleaseSummary(number: draft), by: Sample.nora)
    let known = try #require(story.world(Sample.office).summaries.drafts[draft])
    #expect(story.when(TakeBackFinding(number: number), by: Sample.olga).refusal == .notPermitted)
    let back = story.when(TakeBackFinding(number: number), by: Sample.nils)
    #expect(back.events.map(\.name) == [.findingTakenBack])
    for body in Sample.kinds.keys { #expect(story.world(body).findings.isEmpty) }
    #expect(story.reread(Sample.office).findings.isEmpty)
    #expect(story.when(ReleaseSummary(number: draft), by: Sample.sara).refusal == .findingTakenBack)
    #expect(story.when(DraftSummary(known.sheet), by: Sample.olga).refusal == .findingTakenBack)
    // Neither does a release written past the program hold, for any reader.
    let alliance = try #require(story.world(Sample.north).alliance)
    let agreed = SummaryAgreed(number: draft, body: Sample.south, seal: known.seal)
    story.given(.summaryAgreed(agreed), in: alliance, by: Sample.sara)
    let forged = SummaryReleased(number: draft, sheet: known.sheet, secret: known.secret)
    let reasons = story.given(.summaryReleased(forged), in: alliance, by: Sample.sara)
    #expect(reasons.count == Sample.kinds.count && reasons.values.allSatisfy { $0 == .ruleBroken })
    #expect(story.reread(Sample.police).summaries.released.isEmpty)
  }

  @Test func `what is released stays, and another body takes nothing back`() throws {
    var story = GivenWhenThen()
    let number = reviewed(&story)
    let alliance = try #require(story.world(Sample.north).alliance)
    let foreign = FindingTakenBack(number: number, body: Sample.north)
    #expect(
      story.given(.findingTakenBack(foreign), in: alliance, by: Sample.sara)[Sample.police] == .wrongBody)
    // In its own name it stops nothing of another body's.
    let own = FindingTakenBack(number: number, body: Sample.south)
    #expect(story.given(.findingTakenBack(own), in: alliance, by: Sample.sara).isEmpty)
    let draft = story.when(DraftSummary(sheet(story)), by: Sample.olga).number ?? ""
    #expect(story.when(ReleaseSummary(number: draft), by: Sample.nora).refusal == nil)
    #expect(story.world(Sample.police).summaries.released.count == 1)
    #expect(story.when(TakeBackFinding(number: number), by: Sample.nora).refusal == .findingReleased)
    #expect(
      story.given(.findingTakenBack(foreign), in: alliance, by: Sample.nora)[Sample.police] == .ruleBroken)
  }

  @Test func `a draft that changes a body's words is not agreed to`() throws {
    var story = GivenWhenThen()
    _ = reviewed(&story)
    var changed = sheet(story)
    changed.findings?[0].text = FrozenWords(german: "Alles gut.", english: "All is well.")
    let draft = story.when(DraftSummary(changed), by: Sample.olga).number ?? ""
    #expect(story.when(ReleaseSummary(number: draft), by: Sample.nora).refusal == .findingTakenBack)
  }

  @Test func `a sheet without words keeps the checksum it always had`() {
    let sheet = SampleSummaries.sheet()
    var other = sheet
    other.findings = [
      FrozenFinding(
        number: "B-26-4821-390", body: Sample.north, kind: .finding, ground: nil,
        text: FrozenWords(german: "x", english: "x"))
    ]
    #expect(sheet.findings == nil && other.checksum(.sample) != sheet.checksum(.sample))
  }
}
