import Clearing
import ReadModel
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

struct TimelineTests {
  private func lines(_ story: GivenWhenThen, _ number: String, _ reader: Author = Sample.nora)
    -> [TimelineLine]
  {
    Timeline(caseNumber: number, story.world(reader.body), reader: reader, today: story.today)?.lines ?? []
  }

  private func changes(_ lines: [TimelineLine]) -> [FieldChange] {
    lines.compactMap { line in
      guard case .corrected(let change) = line.fact else { return nil }
      return change
    }
  }

  @Test func `the whole life of a case stands in the order of the log`() throws {
    var story = GivenWhenThen()
    let (number, referral) = story.anAcceptedReferral()
    story.when(
      ReportReferral(number: referral, outcome: "complaint_taken", text: "Aufgenommen."), by: Sample.paul)
    story.when(AssignCase(number: number, member: Sample.nils.member), by: Sample.nora)
    story.when(NoteIncident(number: story.incidentNumber, text: "Rückfrage."), by: Sample.nora)
    story.when(CloseCase(number: number, closing: Closing(reason: "done")), by: Sample.nils)
    story.when(ReopenCase(number: number, reason: "new_facts"), by: Sample.nora)
    let incident = story.incidentNumber
    let lines = lines(story, number)
    let classes = [DataClass.facts, .contact, .identity]
    let due = Sample.friday.adding(days: 11)
    #expect(
      lines.map(\.fact) == [
        .incidentRecorded(number: incident), .narrativeWritten(number: incident), .caseOpened(number: number),
        .personAdded(label: "Person A"), .contactAdded(label: "Person A"),
        .noteAdded(text: "Erstgespräch geführt."),
        .consentGiven(
          recipient: Sample.police, purpose: "criminal_complaint", classes: classes,
          until: Sample.friday.adding(days: 180)),
        .referralOffered(
          number: referral, to: Sample.police, purpose: "criminal_complaint", classes: classes, due: due),
        .referralAccepted(number: referral, reference: nil),
        .referralReported(number: referral, outcome: "complaint_taken"),
        .resultWritten(number: referral, text: "Aufgenommen."), .assigned(Sample.nils.member),
        .incidentNoteAdded(number: incident, text: "Rückfrage."),
        .closed(Closing(reason: "done"), on: Sample.friday),
        .reopened(reason: "new_facts", on: Sample.friday),
      ])
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.event <= $1.event })
    #expect(
      lines.first { $0.fact == .referralAccepted(number: referral, reference: nil) }?.body == Sample.police)
  }

  @Test func `every changed field has a line with both values`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    var cover = SampleEntries.cover(urgency: .urgent)
    cover.place = "Nordheim"
    cover.needs = []
    var person = SampleEntries.person
    person.person.name = "Amal Muster"
    person.contact?.phone = nil
    story.when(CorrectCase(number: number, cover: cover, persons: [person]), by: Sample.nils)
    var core = SampleEntries.core()
    core.acts = ["insult"]
    core.suspected = true
    story.when(
      CorrectIncident(number: story.incidentNumber, core: core, narrative: "Genauer."), by: Sample.nora)
    let changes = changes(lines(story, number))
    #expect(
      changes.map(\.field) == [.place, .urgency, .needs, .personName, .phone, .acts, .suspected, .narrative])
    #expect(
      changes.map(\.old) == [
        .text("Beispielhausen"), .urgency(.normal), .codes(.needs, ["legal_advice"]), .text("Amal Beispiel"),
        .text("0170 000000"), .codes(.acts, ["threat", "insult"]), .flag(false),
        .text("Vor dem Laden bedroht."),
      ])
    #expect(
      changes.map(\.new) == [
        .text("Nordheim"), .urgency(.urgent), .empty, .text("Amal Muster"), .empty, .codes(.acts, ["insult"]),
        .flag(true), .text("Genauer."),
      ])
  }

  @Test func `no field of a record can change unseen`() {
    var story = GivenWhenThen()
    let number = story.aCase()
    var cover = CaseCover(
      topic: "insult", place: "Nordheim", language: "ar", urgency: .urgent,
      receivedOn: Sample.friday.adding(days: -1), channel: "online_form", affectedKind: "institution")
    cover.needs = []
    cover.municipalStaff = true
    let person = OpenCase.Affected(
      person: PersonRecord(label: "Person A", name: nil, ageBand: "unknown", language: "Arabisch"),
      contact: ContactRecord(phone: "1", mail: "2", address: "3", advice: "4"))
    story.when(CorrectCase(number: number, cover: cover, persons: [person]), by: Sample.nora)
    guard case .incidentCorrected(let full) = SampleEvents.event(.incidentCorrected) else { return }
    var core = full.core
    core.acts = ["homicide"]
    core.motives = []
    core.places = ["online"]
    core.receivedOn = Sample.friday.adding(days: -1)
    core.affectedGroups = [AffectedGroup(role: .direct, count: 2)]
    core.ageBands = [AgeBandCount(band: "unknown", count: 1)]
    core.municipalStaff = true
    core.inPublicRole = true
    core.series = IncidentSeries(knownActs: 3)
    let correction = CorrectIncident(
      number: story.incidentNumber, core: core, narrative: "Neu.", exactPlace: "Weg 2", policeNumber: "ST/1")
    #expect(story.when(correction, by: Sample.nora).refusal == nil)
    #expect(Set(changes(lines(story, number)).map(\.field)) == Set(CorrectedField.allCases))
  }

  @Test func `the clearing office's timeline holds no person, note or word`() throws {
    var story = GivenWhenThen()
    let (number, referral) = story.anAcceptedReferral()
    story.when(CorrectIncident(number: story.incidentNumber, core: nil, narrative: "Neu."), by: Sample.nora)
    story.when(ReportReferral(number: referral, outcome: "complaint_taken", text: "Text"), by: Sample.paul)
    let shared = try #require(story.world(Sample.office).cases.values.first?.number)
    #expect(lines(story, number, Sample.olga).isEmpty)
    for world in [story.world(Sample.office), story.everything] {
      let facts = try #require(Timeline(caseNumber: shared, world, reader: Sample.olga, today: story.today))
        .lines.map(\.fact)
      #expect(facts.count == 6)
      #expect(facts.first == .incidentRecorded(number: story.incidentNumber))
      #expect(facts.last == .referralReported(number: referral, outcome: "complaint_taken"))
    }
  }
}

extension GivenWhenThen {
  /// The number of the north's only incident.
  var incidentNumber: String { world(SampleAlliance.north).incidents.values.first?.number ?? "" }
}
