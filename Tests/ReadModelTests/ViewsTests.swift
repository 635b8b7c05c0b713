import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct ViewsTests {
  private func caseView(_ story: GivenWhenThen, _ number: String, _ reader: Author = Sample.nora) -> CaseView?
  {
    CaseView(number: number, story.world(reader.body), reader: reader, today: story.today)
  }

  @Test func `the own body sees the whole case`() throws {
    var story = GivenWhenThen()
    let (number, referral) = story.anAcceptedReferral()
    story.when(NoteCase(number: number, text: "Zweites Gespräch."), by: Sample.nils)
    let view = try #require(caseView(story, " bn-26-0001 "))
    #expect(view.persons.map(\.record.name) == ["Amal Beispiel"])
    #expect(view.persons.first?.contacts.map(\.phone) == ["0170 000000"])
    #expect(view.incidents.map(\.row.narrative) == ["Vor dem Laden bedroht."])
    #expect(view.notes.map(\.text) == ["Erstgespräch geführt.", "Zweites Gespräch."])
    #expect(view.notes.map(\.member) == [Sample.nora.member, Sample.nils.member])
    #expect(view.referrals.map(\.number) == [referral] && view.referrals.first?.caseNumber == number)
    #expect(view.notesCount == 2 && FileNumber.isValid(view.sharedNumber))
  }

  @Test func `the clearing office sees cover, core and referrals, and no person, word or note`() throws {
    var story = GivenWhenThen()
    _ = story.anAcceptedReferral()
    let number = try #require(story.world(Sample.office).cases.values.first?.number)
    let view = try #require(caseView(story, number, Sample.olga))
    #expect(view.persons.isEmpty && view.notes.isEmpty)
    #expect(view.incidents.count == 1 && view.incidents.first?.row.narrative == nil)
    #expect(view.incidents.first?.row.exactPlace == nil)
    #expect(view.referrals.map(\.direction) == [.contributed])
    #expect(view.consents.count == 1)
  }

  @Test func `a consent is worth what the newest answer and its days say`() throws {
    var story = GivenWhenThen()
    let number = story.aCase()
    let terms = SampleEntries.terms(days: 5)
    for isGiven in [true, false, true] {
      story.when(RecordConsent(number: number, terms: terms, isGiven: isGiven), by: Sample.nora)
    }
    #expect(caseView(story, number)?.consents.map(\.holdsToday) == [false, false, true])
    #expect(caseView(story, number)?.consents.map(\.isGiven) == [true, false, true])
    story.today = Sample.friday.adding(days: 6)
    #expect(caseView(story, number)?.consents.map(\.holdsToday) == [false, false, false])
  }

  @Test func `the sender reads the package at once, the recipient from acceptance on`() throws {
    var story = GivenWhenThen()
    let (_, number) = story.anOffer()
    let read = { (story: GivenWhenThen, reader: Author) in
      ReferralView(number: number, story.world(reader.body), reader: reader, today: story.today)
    }
    #expect(read(story, Sample.nora)?.package != nil)
    #expect(read(story, Sample.paul)?.package == nil)
    #expect(read(story, Sample.olga)?.row.number == number && read(story, Sample.olga)?.package == nil)
    #expect(read(story, Sample.sara) == nil && read(story, Sample.kai) == nil)
    story.when(AcceptReferral(number: number, reference: "ST/1"), by: Sample.paul)
    let accepted = try #require(read(story, Sample.pia))
    #expect(accepted.package?.persons.map(\.name) == ["Amal Beispiel"])
    #expect(accepted.acceptedBy == Sample.paul.member && accepted.reference == "ST/1")
    let report = ReportReferral(number: number, outcome: "complaint_taken", text: "Aufgenommen.")
    story.when(report, by: Sample.paul)
    let sender = try #require(read(story, Sample.nils))
    #expect(sender.outcome == "complaint_taken" && sender.results.map(\.text) == ["Aufgenommen."])
    #expect(sender.acceptedOn == Sample.friday && sender.row.stage == .reported)
    #expect(read(story, Sample.olga)?.results.isEmpty == true)
  }

  @Test func `a declined package is closed to the recipient`() {
    var story = GivenWhenThen()
    let (_, number) = story.anOffer()
    let decline = DeclineReferral(number: number, reason: "not_competent", suggestion: Sample.south)
    story.when(decline, by: Sample.paul)
    let recipient = ReferralView(
      number: number, story.world(Sample.police), reader: Sample.paul, today: story.today)
    #expect(recipient?.package == nil && recipient?.row.stage == .declined)
    #expect(recipient?.declineReason == "not_competent" && recipient?.suggestion == Sample.south)
  }

  @Test func `the inbox shows what waits, the oldest first, and counts it`() {
    var story = GivenWhenThen()
    let numbers = (0..<4).map { _ in story.anOffer().referral }
    story.when(AcceptReferral(number: numbers[1]), by: Sample.paul)
    story.when(DeclineReferral(number: numbers[2], reason: "no_capacity"), by: Sample.paul)
    let inbox = { (story: GivenWhenThen, reader: Author, since: CalendarDay?) in
      Inbox(story.world(reader.body), reader: reader, today: story.today, since: since)
    }
    let police = inbox(story, Sample.pia, nil)
    #expect(police.rows.map(\.number) == [numbers[0], numbers[3], numbers[1], numbers[2]])
    #expect(police.rows.map(\.stage) == [.unconfirmed, .unconfirmed, .accepted, .declined])
    #expect(police.rows.allSatisfy { $0.caseNumber == nil })
    #expect(police.counts.unconfirmed == 2 && police.counts.accepted == 1 && police.counts.declined == 1)
    #expect(police.answers.isEmpty)
    let north = inbox(story, Sample.nora, nil)
    #expect(north.rows.isEmpty && north.counts.answers == 2)
    #expect(north.answers.map(\.number) == [numbers[2], numbers[1]])
    #expect(inbox(story, Sample.nora, Sample.friday.adding(days: 1)).answers.isEmpty)
    story.today = Sample.friday.adding(days: 12)
    #expect(inbox(story, Sample.pia, nil).counts.overdue == 2)
    #expect(
      inbox(story, Sample.nora, Sample.friday.adding(days: 1)).answers.map(\.stage) == [.overdue, .overdue])
  }

  @Test func `a referral has one direction for each reader`() {
    var story = GivenWhenThen()
    _ = story.anOffer()
    let direction = { (reader: Author) in
      ReferralList(story.world(reader.body), reader: reader, today: story.today).rows.map(\.direction)
    }
    #expect(direction(Sample.nora) == [.sent] && direction(Sample.paul) == [.received])
    #expect(direction(Sample.olga) == [.contributed] && direction(Sample.sara) == [])
  }

  @Test func `incidents are listed the latest day first, words for the own body`() {
    var story = GivenWhenThen()
    var old = SampleEntries.incident()
    old.core = SampleEntries.core(on: Sample.friday.adding(days: -40))
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora)
    story.when(RecordIncident(old), by: Sample.nora)
    let own = IncidentList(story.world(Sample.north), reader: Sample.nora, today: story.today) { $0 }
    #expect(
      own.rows.map(\.core.countingDay) == [Sample.friday.adding(days: -1), Sample.friday.adding(days: -40)])
    #expect(own.rows.allSatisfy { $0.narrative != nil && $0.isOwn })
    #expect(own.filtered(by: "beispielh threat").count == 2 && own.filtered(by: "laden").isEmpty)
    let office = IncidentList(story.world(Sample.office), reader: Sample.olga, today: story.today) { $0 }
    #expect(office.rows.count == 2 && office.rows.allSatisfy { $0.narrative == nil && !$0.isOwn })
  }

  @Test func `bodies and members have names`() {
    let story = GivenWhenThen()
    let directory = Directory(story.world(Sample.police))
    #expect(directory.body(Sample.north)?.german == "Beratung Nord")
    #expect(directory.body(code: "police_contact_point")?.kind == .policeContact)
    #expect(directory.bodies.count == 7 && directory.body(BodyID(high: 9, low: 9)) == nil)
    #expect(directory.members(of: Sample.police).count == 2)
    #expect(directory.name(Sample.nora.member) == "00000000")
  }
}
