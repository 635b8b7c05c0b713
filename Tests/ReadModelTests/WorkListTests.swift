import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct WorkListTests {
  private func list(_ story: GivenWhenThen, _ reader: Author) -> WorkList {
    WorkList(story.world(reader.body), reader: reader, today: story.today) {
      SampleTaxonomy.lists.entry(.acts, $0)?.german ?? $0
    }
  }

  private func status(_ story: GivenWhenThen, _ reader: Author = Sample.nora) -> CaseStatus? {
    let row = list(story, reader).rows.first
    let view = row.flatMap {
      CaseView(number: $0.number, story.world(reader.body), reader: reader, today: story.today)
    }
    #expect(view?.row == row)
    return row?.status
  }

  @Test func `the status follows what happened to the case`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    #expect(status(story) == .new)
    story.when(NoteCase(number: number, text: "x"), by: Sample.nora)
    #expect(status(story) == .open)
    #expect(status(story, Sample.olga) == .new)
    story.when(RecordConsent(number: number, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora)
    #expect(status(story, Sample.olga) == .open)
    let referral = story.when(SampleEntries.offer(number), by: Sample.nora).number ?? ""
    #expect(status(story) == .offered)
    #expect(list(story, Sample.nora).rows.first?.due?.description == "2026-04-07")
    story.when(AcceptReferral(number: referral), by: Sample.paul)
    #expect(status(story) == .accepted)
    #expect(list(story, Sample.nora).rows.first?.due == nil)
    story.when(ReportReferral(number: referral, outcome: "complaint_taken", text: nil), by: Sample.paul)
    #expect(status(story) == .reported)
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nora)
    #expect(status(story) == .closed)
    story.when(ReopenCase(number: number, reason: "new_facts"), by: Sample.nora)
    #expect(status(story) == .reported)
  }

  @Test func `a person added later is an entry too`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let other = OpenCase.Affected(person: PersonRecord(label: "Person B"), contact: nil)
    story.when(CorrectCase(number: number, cover: nil, persons: [other]), by: Sample.nora)
    #expect(status(story) == .open)
  }

  @Test func `a declined case needs attention until it is offered again`() {
    var story = GivenWhenThen()
    let (number, referral) = story.anOffer()
    story.when(DeclineReferral(number: referral, reason: "no_capacity"), by: Sample.paul)
    #expect(status(story) == .declined)
    story.when(SampleEntries.offer(number), by: Sample.nora)
    #expect(status(story) == .offered)
  }

  @Test func `silence moves the case to the top until it is offered again`() {
    var story = GivenWhenThen()
    let (number, _) = story.anOffer()
    story.today = Sample.friday.adding(days: 11)
    #expect(status(story) == .offered)
    story.today = Sample.friday.adding(days: 12)
    #expect(status(story) == .offerOverdue)
    story.when(SampleEntries.openCase(urgency: .urgent), by: Sample.nora)
    #expect(list(story, Sample.nora).rows.map(\.status) == [.offerOverdue, .new])
    story.when(SampleEntries.offer(number), by: Sample.nora)
    #expect(list(story, Sample.nora).rows.map(\.status) == [.new, .offered])
  }

  @Test func `urgent ones come first, then the next date, then the newest, closed ones last`() {
    var story = GivenWhenThen()
    let first = story.aCase()
    let second = story.aCase()
    let urgent = story.aCase(urgency: .urgent)
    let offered = story.anOffer().file
    let closed = story.aCase()
    story.when(CloseCase(number: closed, closing: Closing(reason: "done")), by: Sample.nora)
    let rows = list(story, Sample.nora).rows
    #expect(rows.map(\.number) == [urgent, offered, second, first, closed])
    #expect(list(story, Sample.nora).counts == [.new: 3, .offered: 1, .closed: 1])
  }

  @Test func `the own body sees its running number, the clearing office the random one`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    let own = list(story, Sample.nils).rows
    #expect(own.map(\.number) == [number])
    #expect(own.first?.isOwn == true && own.first?.incidentNumbers.count == 1)
    let shared = list(story, Sample.olga).rows
    #expect(shared.map(\.number) == story.world(Sample.north).cases.values.map(\.number))
    #expect(shared.first?.isOwn == false && shared.first?.owner == Sample.north)
    #expect(
      CaseView(number: number, story.world(Sample.office), reader: Sample.olga, today: story.today) == nil)
  }

  @Test func `a case that is not contributed is in no other list`() {
    var story = GivenWhenThen()
    _ = story.aCase(contributed: false)
    #expect(list(story, Sample.nora).rows.count == 1)
    #expect(list(story, Sample.olga).rows.isEmpty)
  }

  @Test func `rows are found by number, place and topic in any spelling`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    var cover = SampleEntries.cover()
    cover.place = "Südfeld"
    cover.topic = "insult"
    story.when(OpenCase(cover: cover, incident: nil, persons: []), by: Sample.nora)
    let list = list(story, Sample.nora)
    let found = { (text: String) in list.filtered(by: text).map { list.rows[$0].number } }
    #expect(found("suedfeld") == ["BN-26-0002"])
    #expect(found("SUDF beleid") == ["BN-26-0002"])
    #expect(found("0001") == [number] && found("bn260001") == [number])
    #expect(found("Amal") == [] && found("Marktstraße") == [])
    #expect(found("").count == 2)
  }
}
