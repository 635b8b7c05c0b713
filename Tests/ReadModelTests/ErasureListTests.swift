import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct ErasureListTests {
  private func list(_ story: GivenWhenThen, _ reader: Author = Sample.nora) -> ErasureList {
    ErasureList(
      story.world(reader.body), reader: reader, now: story.context(reader).now, today: story.today)
  }

  private func proposals(_ story: GivenWhenThen, _ reader: Author = Sample.nora, days: Int = 400)
    -> [RetentionRow]
  {
    RetentionList(
      story.world(reader.body), reader: reader, today: story.today, rules: Sample.retention,
      until: story.today.adding(days: days)
    ).rows
  }

  private func closedCase() -> (story: GivenWhenThen, file: String) {
    var story = GivenWhenThen()
    let file = story.aCase()
    story.when(CloseCase(number: file, closing: Closing(reason: "done")), by: Sample.nora)
    return (story, file)
  }

  @Test func `a request is listed with its time, and can be confirmed by another once that has come`() throws
  {
    var story = GivenWhenThen()
    let file = story.aCase()
    let number =
      story.when(RequestErasure(.file(file), ground: "subject_request"), by: Sample.nora).number ?? ""
    let waiting = try #require(list(story).waiting.first)
    #expect(waiting.request.number == number && waiting.requester == Sample.nora.member)
    #expect(!list(story, Sample.nils).waiting[0].mayConfirm)
    story.today = story.today.adding(days: 3)
    #expect(!list(story).waiting[0].mayConfirm && list(story, Sample.nils).waiting[0].mayConfirm)
    let review = story.today.adding(days: 10)
    story.when(
      HoldErasure(number: file, .place(reason: "legal_claim", review: review)), by: Sample.nora)
    #expect(!list(story, Sample.nils).waiting[0].mayConfirm)
    #expect(list(story).holds.map(\.number) == [file] && list(story).holds.first?.isReviewDue == false)
    story.today = review
    #expect(list(story).holds.first?.isReviewDue == true)
    story.when(HoldErasure(number: file, .lift), by: Sample.nora)
    story.when(ConfirmErasure(number: number), by: Sample.nils)
    #expect(list(story).waiting.isEmpty && list(story).holds.isEmpty)
    #expect(list(story).erased.map(\.object) == [file])
    for stranger in [Sample.olga, Sample.sara, Sample.paul] {
      #expect(list(story, stranger).erased.isEmpty && list(story, stranger).waiting.isEmpty)
    }
    #expect(list(story, Sample.kai).erased.isEmpty)
  }

  @Test func `what is due is proposed with its day and reason, the earliest first`() throws {
    let (story, file) = closedCase()
    let rows = proposals(story)
    #expect(rows.map(\.unit) == [.contact, .caseFile, .notes])
    let contact = try #require(rows.first)
    #expect(contact.number == file && contact.label == "Person A" && !contact.isDue)
    #expect(contact.from == Sample.friday && contact.months == 3)
    #expect(contact.due == Sample.friday.adding(months: 3) && contact.assigned == Sample.nora.member)
    #expect(proposals(story, days: 100).map(\.unit) == [.contact])
    for reader in [Sample.olga, Sample.sara, Sample.kai] { #expect(proposals(story, reader).isEmpty) }
  }

  @Test func `a case that is due needs no proposals for its parts, and a day passing erases nothing`() {
    var (story, file) = closedCase()
    story.today = Sample.friday.adding(months: 12)
    let rows = proposals(story)
    #expect(rows.filter { $0.number == file }.map(\.unit) == [.caseFile])
    #expect(rows.first { $0.unit == .caseFile }?.isDue == true)
    #expect(story.erased.isEmpty && story.world(Sample.north).cases.count == 1)
  }

  @Test func `delays, holds and requests show in the proposal`() throws {
    var (story, file) = closedCase()
    let end = Sample.friday.adding(months: 12)
    story.today = end.adding(days: -1)
    story.when(NoteCase(number: file, text: "Neue Nachricht."), by: Sample.nora)
    let late = try #require(proposals(story).first { $0.unit == .caseFile })
    #expect(late.due == end.adding(days: 90) && late.kept?.automatic == true && !late.isDue)
    story.when(
      HoldErasure(number: file, .place(reason: "legal_claim", review: end.adding(days: 30))), by: Sample.nora)
    #expect(proposals(story).first { $0.unit == .caseFile }?.hold?.holder == Sample.nora.member)
    story.when(HoldErasure(number: file, .lift), by: Sample.nora)
    let number = story.when(RequestErasure(.file(file), ground: "retention_end"), by: Sample.nora).number
    #expect(proposals(story).first { $0.unit == .caseFile }?.erasure == number)
  }

  @Test func `words of an incident are proposed by its receipt, while no open case needs them`() {
    var story = GivenWhenThen()
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora)
    let file = story.aCase()
    #expect(proposals(story, days: 900).map(\.unit) == [.narrative])
    story.when(CloseCase(number: file, closing: Closing(reason: "done")), by: Sample.nora)
    #expect(proposals(story, days: 900).count { $0.unit == .narrative } == 2)
  }

  @Test func `a package is proposed after the report back`() {
    var story = GivenWhenThen()
    let (_, referral) = story.anAcceptedReferral()
    #expect(proposals(story).allSatisfy { $0.unit != .package })
    story.when(
      ReportReferral(number: referral, outcome: "complaint_taken", text: "Aufgenommen."), by: Sample.paul)
    let row = proposals(story).first { $0.unit == .package }
    #expect(row?.number == referral && row?.due == Sample.friday.adding(months: 6))
  }
}
