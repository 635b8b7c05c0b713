import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Request, waiting time, another member, gone.
struct ErasureTests {
  /// A case of the north whose erasure Nora asked for, on the day the waiting time is over.
  private func asked(
    _ target: (String) -> RequestErasure.Target = RequestErasure.Target.file
  ) throws -> (story: GivenWhenThen, file: String, number: String) {
    var story = GivenWhenThen()
    let file = story.aCase()
    let outcome = story.when(RequestErasure(target(file), ground: "subject_request"), by: Sample.nora)
    let number = try #require(outcome.number, "\(outcome)")
    story.today = story.today.adding(days: 3)
    return (story, file, number)
  }

  @Test func `a request names every compartment of the case and erases nothing`() throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    let before = story.world(Sample.north)
    let outcome = story.when(RequestErasure(.file(file), ground: "subject_request"), by: Sample.nora)
    guard case .done(let decision) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    let kinds = decision.erasures.compactMap { before.kinds[$0.compartment]?.rawValue }.sorted()
    #expect(kinds == ["case_cover", "case_notes", "contact", "incident_facts", "person"])
    #expect(story.erased.isEmpty)
    let request = try #require(story.world(Sample.north).registers[Sample.north]?.erasures.first?.request)
    #expect(request.number.hasPrefix("L-26-") && FileNumber.isValid(request.number))
    #expect(request.object == file && request.on == Sample.friday)
    #expect(request.earliest == story.context(Sample.nora).now.adding(hours: 72))
    #expect(ErasureNumber.number(of: request.compartments[0], year: 2026) == request.number)
  }

  @Test func `before the waiting time is over nobody confirms`() throws {
    var (story, _, number) = try asked()
    story.today = story.today.adding(days: -1)
    let earliest = try #require(
      story.world(Sample.north).registers[Sample.north]?.erasures.first?.request.earliest)
    #expect(
      story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == .erasureWaiting(until: earliest))
  }

  @Test func `who asked does not confirm, and strangers find nothing`() throws {
    var (story, file, number) = try asked()
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nora).refusal == .erasureNeedsAnother)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.sara).refusal == .notFoundOrNotPermitted)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.kai).refusal == .notFoundOrNotPermitted)
    for stranger in [Sample.olga, Sample.paul, Sample.sara] {
      #expect(
        story.when(RequestErasure(.file(file), ground: "subject_request"), by: stranger).refusal
          == .notFoundOrNotPermitted)
    }
  }

  @Test func `once confirmed the case is gone for everybody and leaves a stub`() throws {
    var (story, file, number) = try asked()
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    for body in [Sample.north, Sample.office] {
      let world = story.world(body)
      #expect(world.cases.isEmpty && world.persons.isEmpty && world.contacts.isEmpty)
      #expect(world.notes.isEmpty && world.facts.isEmpty && world.voids.isEmpty)
      #expect(world.incidents.count == 1)
    }
    let register = try #require(story.world(Sample.north).registers[Sample.north])
    let stub = try #require(register.erasures.first?.stub)
    #expect(stub.object == file && stub.ground == "subject_request" && stub.requestedOn == Sample.friday)
    #expect(stub.openedOn == Sample.friday && stub.closedOn == nil)
    #expect(stub.erasedOn == story.today && stub.completeOn == story.today.adding(days: 35))
    #expect(
      story.when(NoteCase(number: file, text: "x"), by: Sample.nora).refusal == .notFoundOrNotPermitted)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == .nothingChanged)
    #expect(story.aCase() == "BN-26-0002")
  }

  @Test func `who opens the log later reads the same world`() throws {
    var (story, _, number) = try asked()
    _ = story.anAcceptedReferral()
    story.when(ConfirmErasure(number: number), by: Sample.nils)
    for body in Sample.kinds.keys {
      let (now, later) = (story.world(body), story.reread(body))
      #expect(Set(now.cases.keys) == Set(later.cases.keys))
      #expect(Set(now.persons.keys) == Set(later.persons.keys))
      #expect(Set(now.referrals.keys) == Set(later.referrals.keys))
      #expect(now.kinds == later.kinds && now.erased == later.erased)
      #expect(later.voids.isEmpty)
      for cover in now.cases.keys {
        #expect(now.persons(of: cover).map(\.id) == later.persons(of: cover).map(\.id))
      }
    }
  }

  @Test func `one person goes with the contact, and the case stays`() throws {
    var (story, file, number) = try asked { .person($0, label: "Person A") }
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    let world = story.world(Sample.north)
    #expect(world.persons.isEmpty && world.contacts.isEmpty && world.cases.count == 1)
    #expect(story.when(NoteCase(number: file, text: "weiter"), by: Sample.nora).refusal == nil)
    let affected = OpenCase.Affected(person: PersonRecord(label: "Person A"), contact: nil)
    let again = CorrectCase(number: file, cover: nil, persons: [affected])
    #expect(story.when(again, by: Sample.nora).refusal == nil)
  }

  @Test(arguments: [CompartmentKind.contact, .caseNotes, .incidentFacts])
  func `a contact, the notes and an incident's words go alone`(_ kind: CompartmentKind) throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    let incident = try #require(story.world(Sample.north).incidents.values.first?.number)
    let targets: [CompartmentKind: RequestErasure.Target] = [
      .contact: .contact(file, label: "Person A"), .caseNotes: .notes(file),
      .incidentFacts: .narrative(incident),
    ]
    let target = try #require(targets[kind])
    let gone = try #require(story.world(Sample.north).kinds.first { $0.value == kind }?.key)
    let number = story.when(RequestErasure(target, ground: "subject_request"), by: Sample.nora).number ?? ""
    story.today = story.today.adding(days: 4)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    #expect(story.erased == [gone])
    #expect(
      story.when(RequestErasure(target, ground: "subject_request"), by: Sample.nora).refusal
        == .notFoundOrNotPermitted)
    #expect(
      story.when(NoteIncident(number: incident, text: "x"), by: Sample.nora).refusal
        == (kind == .incidentFacts ? .notFoundOrNotPermitted : nil))
  }

  @Test func `words that another case needs stay`() throws {
    var story = GivenWhenThen()
    let file = story.aCase()
    let incident = try #require(story.world(Sample.north).incidents.values.first?.number)
    let other = OpenCase(
      cover: SampleEntries.cover(), incident: nil, incidentNumbers: [incident],
      persons: [SampleEntries.person])
    let number =
      story.when(RequestErasure(.file(file), ground: "subject_request"), by: Sample.nora).number ?? ""
    // The other case comes only after the request, which named the words too.
    #expect(story.when(other, by: Sample.nora).refusal == nil)
    story.today = story.today.adding(days: 3)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    #expect(story.world(Sample.north).facts.count == 1 && story.world(Sample.north).cases.count == 1)
  }

  @Test func `own referrals and packages go with the case, at the recipient too`() throws {
    var story = GivenWhenThen()
    let (file, referral) = story.anAcceptedReferral()
    let number =
      story.when(RequestErasure(.file(file), ground: "subject_request"), by: Sample.nora).number ?? ""
    story.today = story.today.adding(days: 3)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == nil)
    for body in [Sample.north, Sample.police, Sample.office] {
      #expect(story.world(body).referrals.isEmpty && story.world(body).packages.isEmpty)
    }
    #expect(
      story.when(ReportReferral(number: referral, outcome: "complaint_taken", text: nil), by: Sample.paul)
        .refusal == .notFoundOrNotPermitted)
  }

  @Test func `a declined package is erased with the answer, without anybody asking`() throws {
    var story = GivenWhenThen()
    let (_, referral) = story.anOffer()
    let package = try #require(story.world(Sample.police).packages.keys.first)
    #expect(
      story.when(DeclineReferral(number: referral, reason: "no_capacity"), by: Sample.paul).refusal == nil)
    #expect(story.erased == [package])
    #expect(story.world(Sample.north).packages.isEmpty && story.world(Sample.north).referrals.count == 1)
  }

  @Test func `a package goes at once and leaves a stub`() throws {
    var story = GivenWhenThen()
    let (_, referral) = story.anAcceptedReferral()
    let package = try #require(story.world(Sample.north).packages.keys.first)
    let ask = RequestErasure(.package(referral), ground: "subject_request")
    #expect(story.when(ask, by: Sample.sara).refusal == .notFoundOrNotPermitted)
    #expect(story.when(ask, by: Sample.nora).refusal == nil)
    #expect(story.erased == [package])
    let stub = try #require(story.world(Sample.north).registers[Sample.north]?.erasures.first?.stub)
    #expect(stub.unit == .package && stub.object == referral)
    #expect(story.when(ask, by: Sample.nora).refusal == .notFoundOrNotPermitted)
  }

  @Test func `asking twice is refused with the number, unless something came in between`() throws {
    var (story, file, number) = try asked()
    let again = RequestErasure(.file(file), ground: "subject_request")
    #expect(story.when(again, by: Sample.nils).refusal == .erasureRequested(number: number))
    let part = RequestErasure(.person(file, label: "Person A"), ground: "subject_request")
    #expect(story.when(part, by: Sample.nils).refusal == .erasureRequested(number: number))
    let more = OpenCase.Affected(person: PersonRecord(label: "Person B"), contact: nil)
    story.when(CorrectCase(number: file, cover: nil, persons: [more]), by: Sample.nora)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nils).refusal == .erasureGrew(number: file))
    let second = try #require(story.when(again, by: Sample.nora).number)
    #expect(second != number)
    story.today = story.today.adding(days: 3)
    #expect(story.when(ConfirmErasure(number: second), by: Sample.nils).refusal == nil)
    #expect(story.world(Sample.north).cases.isEmpty && story.world(Sample.north).persons.isEmpty)
    // The older request asked for nothing that is still there.
    #expect(story.when(SettleErasures(), by: Sample.nils).refusal == nil)
    #expect(story.world(Sample.north).registers[Sample.north]?.pendingErasures.isEmpty == true)
  }

  @Test func `a member's name is erased by two of the body, whatever their roles`() throws {
    var story = GivenWhenThen()
    let entry = story.opened(by: Sample.north, for: Set(Sample.kinds.keys))
    story.given(
      .memberNamed(MemberNamed(member: Sample.nils.member, name: "Nils N.")), in: entry, by: Sample.nora)
    let ask = RequestErasure(.directoryEntry(Sample.nils.member), ground: "retention_end")
    #expect(story.when(ask, by: Sample.olga).refusal == .notFoundOrNotPermitted)
    let number = story.when(ask, by: Sample.kai).number ?? ""
    story.today = story.today.adding(days: 3)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.kai).refusal == .erasureNeedsAnother)
    #expect(story.when(ConfirmErasure(number: number), by: Sample.nora).refusal == nil)
    for body in Sample.kinds.keys { #expect(story.world(body).memberNames[Sample.nils.member] == nil) }
  }

  @Test func `a body of one member announces its request to the chair, number and time only`() throws {
    var story = GivenWhenThen()
    let open = SampleEntries.openCase()
    let file = story.when(open, by: Sample.sara).number ?? ""
    let number =
      story.when(RequestErasure(.file(file), ground: "subject_request"), by: Sample.sara).number ?? ""
    let announced = try #require(story.world(Sample.secretariat).announcedErasures[number])
    #expect(announced.body == Sample.south)
    #expect(announced.earliest == story.context(Sample.sara).now.adding(hours: 72))
    // What the chair's body then erased leaves its stub with the body's next session.
    for step in story.world(Sample.south).registers[Sample.south]?.erasures.first?.request.compartments ?? []
    {
      story.forgotten(step)
    }
    #expect(story.when(SettleErasures(), by: Sample.sara).refusal == nil)
    #expect(story.world(Sample.south).registers[Sample.south]?.erasures.first?.stub?.object == file)
    #expect(story.when(SettleErasures(), by: Sample.sara).refusal == .nothingChanged)
  }
}
