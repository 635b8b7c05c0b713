import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Drafts of half-yearly figures, who agrees to them, and what makes a release.
struct SummaryTests {
  /// Incidents of two bodies, both contributed.
  private func scene() -> GivenWhenThen {
    var story = GivenWhenThen()
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora)
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara)
    return story
  }

  private func draft(_ story: inout GivenWhenThen, incidents: Int = 12) -> String {
    story.when(DraftSummary(SampleSummaries.sheet(incidents: incidents)), by: Sample.olga).number ?? ""
  }

  @Test func `a draft opens for the bodies whose data it rests on, and for nobody else`() throws {
    var story = scene()
    let number = draft(&story)
    for body in [Sample.office, Sample.north, Sample.south] {
      #expect(story.world(body).summaries.drafts[number]?.sheet.givers == [Sample.north, Sample.south])
    }
    for body in [Sample.police, Sample.unit, Sample.secretariat, Sample.privacy] {
      #expect(story.world(body).summaries.drafts.isEmpty)
      #expect(story.world(body).summaries.released.isEmpty)
    }
  }

  @Test func `it is released when the last of them has agreed, and then every body reads it`() throws {
    var story = scene()
    let number = draft(&story)
    let release = ReleaseSummary(number: number)
    #expect(story.asking(release, by: Sample.paul).refusal == .notFoundOrNotPermitted)
    #expect(story.asking(release, by: Sample.olga).refusal == .notFoundOrNotPermitted)
    #expect(story.when(release, by: Sample.nora).events.map(\.name) == [.summaryAgreed])
    #expect(story.when(release, by: Sample.nils).refusal == .nothingChanged)
    #expect(story.world(Sample.secretariat).summaries.released.isEmpty)
    #expect(story.when(release, by: Sample.sara).events.map(\.name) == [.summaryAgreed, .summaryReleased])
    for body in Sample.kinds.keys {
      let released = try #require(story.world(body).summaries.released.first)
      #expect(released.number == number && released.sheet.tables[0].rows[0].cells[0] == "12")
      #expect(story.world(body).voids.isEmpty)
    }
    #expect(story.when(release, by: Sample.nora).refusal == .nothingChanged)
  }

  @Test func `a newer draft takes the place of an older one`() {
    var story = scene()
    let first = draft(&story)
    #expect(story.when(DraftSummary(SampleSummaries.sheet()), by: Sample.olga).refusal == .nothingChanged)
    let second = draft(&story, incidents: 13)
    #expect(story.when(ReleaseSummary(number: first), by: Sample.nora).refusal == .draftReplaced)
    #expect(story.when(ReleaseSummary(number: second), by: Sample.nora).refusal == nil)
  }

  @Test func `nobody drafts but the clearing office, and nothing that is never released`() {
    let story = scene()
    #expect(
      story.asking(DraftSummary(SampleSummaries.sheet()), by: Sample.nora).refusal == .notFoundOrNotPermitted)
    for (period, audience) in [("2026-Q1", Audience.alliance), ("2026-H1", .internal), ("2026-H9", .public)] {
      let sheet = SampleSummaries.sheet(period, audience)
      #expect(story.asking(DraftSummary(sheet), by: Sample.olga).refusal == .impossibleCount)
    }
    let ahead = DraftSummary(SampleSummaries.sheet("2027-H1"))
    #expect(story.asking(ahead, by: Sample.olga).refusal != nil)
    var empty = GivenWhenThen()
    #expect(empty.when(DraftSummary(SampleSummaries.sheet()), by: Sample.olga).refusal == .missing(.facts))
  }

  @Test func `a release of another sheet than was agreed to is void for everybody, whatever they can read`()
    throws
  {
    var story = scene()
    let number = draft(&story)
    story.when(ReleaseSummary(number: number), by: Sample.nora)
    let known = try #require(story.world(Sample.north).summaries.drafts[number])
    let alliance = try #require(story.world(Sample.north).alliance)
    var forged = known.sheet
    forged.tables[0].rows[0].cells[0] = "99"
    let early = Event.summaryReleased(
      SummaryReleased(number: number, sheet: known.sheet, secret: known.secret))
    for reason in story.given(early, in: alliance, by: Sample.sara).values { #expect(reason == .ruleBroken) }
    let agreed = Event.summaryAgreed(SummaryAgreed(number: number, body: Sample.south, seal: known.seal))
    #expect(story.given(agreed, in: alliance, by: Sample.sara).isEmpty)
    let late = Event.summaryReleased(SummaryReleased(number: number, sheet: forged, secret: known.secret))
    let reasons = story.given(late, in: alliance, by: Sample.sara)
    #expect(reasons.count == Sample.kinds.count && reasons.values.allSatisfy { $0 == .ruleBroken })
    // Without one of the bodies that have to agree it is another sheet.
    var fewer = known.sheet
    fewer.givers = [Sample.north]
    let narrowed = Event.summaryReleased(
      SummaryReleased(number: number, sheet: fewer, secret: known.secret))
    #expect(story.given(narrowed, in: alliance, by: Sample.nora)[Sample.police] == .ruleBroken)
    #expect(story.given(early, in: alliance, by: Sample.sara).isEmpty)
    #expect(story.world(Sample.police).summaries.released.count == 1)
  }

  @Test func `an agreement tells nobody what the draft says`() throws {
    var story = scene()
    let number = draft(&story)
    story.when(ReleaseSummary(number: number), by: Sample.nora)
    let seal = try #require(story.world(Sample.police).summaries.agreements[number]?[Sample.north])
    // Whoever guesses the sheet cannot try it out: the secret is in the draft alone.
    for secret in ["", "0", number] { #expect(SampleSummaries.sheet().seal(secret, .sample) != seal) }
    let draft = try #require(story.world(Sample.north).summaries.drafts[number])
    #expect(draft.secret.count == 64 && draft.seal == seal)
  }

  @Test func `two that agree at the same moment leave the release to whoever comes again`() throws {
    var story = scene()
    let number = draft(&story)
    let known = try #require(story.world(Sample.north).summaries.drafts[number])
    let alliance = try #require(story.world(Sample.north).alliance)
    for (body, member) in [(Sample.north, Sample.nora), (Sample.south, Sample.sara)] {
      let agreed = Event.summaryAgreed(SummaryAgreed(number: number, body: body, seal: known.seal))
      #expect(story.given(agreed, in: alliance, by: member).isEmpty)
    }
    #expect(
      story.when(ReleaseSummary(number: number), by: Sample.nora).events.map(\.name) == [.summaryReleased])
  }

  @Test func `any change of a sheet changes its checksum`() {
    let sheet = SampleSummaries.sheet()
    var others: [FrozenSheet] = []
    func change(_ edit: (inout FrozenSheet) -> Void) {
      var other = sheet
      edit(&other)
      others.append(other)
    }
    change { $0.tables[0].rows[0].cells[0] = "13" }
    change { $0.tables[0].rows[0].label = FrozenWords(german: "Vorfälle", english: "Cases") }
    change { $0.annex[0].lines = [] }
    change { $0.givers = [] }
    change { $0.asOf = Moment(milliseconds: 1) }
    change { $0.audience = .public }
    change { $0.showsSingleBodies = true }
    #expect(Set((others + [sheet]).map { $0.checksum(.sample) }).count == 8)
  }
}
