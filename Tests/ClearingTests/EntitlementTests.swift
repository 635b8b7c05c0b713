import Clearing
import Testing

@testable import TestSupport

private typealias Sample = SampleAlliance

/// Every fact written by a wrong body and by a wrong role, with the right key: it must have no effect.
struct EntitlementTests {
  /// A reported referral to the police, so that every kind of compartment exists; and who may write there.
  private func scene() -> (story: GivenWhenThen, places: [CompartmentKind: CompartmentID]) {
    var story = GivenWhenThen()
    story.when(SampleEntries.enquiry(), by: Sample.nora)
    story.when(SampleEntries.report(), by: Sample.nora)
    story.when(SampleEntries.finding(), by: Sample.nora)
    let file = story.aConference().file
    story.when(
      RequestDisclosure(
        number: file, recipient: Sample.police, ground: "present_danger", classes: [.facts],
        facts: "Drohung."), by: Sample.nora)
    let called = story.opened(by: Sample.north, for: [Sample.office, Sample.secretariat])
    story.given(SampleEvents.event(.escalationRaised), in: called, by: Sample.nora)
    let world = story.world(Sample.north)
    let places = Dictionary(world.kinds.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    return (story, places)
  }

  /// A body that may not write the fact, and the place where it tries to.
  private func forger(_ name: EventName) -> Author {
    switch name {
    case .referralAccepted, .referralDeclined, .referralReported, .resultWritten: return Sample.nora
    case .referralAsked, .referralWorkBegun, .referralContacted, .referralReturned: return Sample.nora
    case .referralReplied, .referralRecalled, .referralVoided, .referralClosed: return Sample.paul
    case .postFilled, .postVacated, .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced,
      .capacityStopped, .capacityResumed:
      return Sample.olga
    case .trainingNoted, .trainingDutySet, .effortNoted: return Sample.olga
    case .meetingCalled, .meetingAttended, .minutesKept: return Sample.nora
    case .decisionRecorded, .decisionReported, .measureRecorded, .measureReported: return Sample.nora
    case .selfCheckRecorded, .workshopRecorded, .needAnswered:
      return Sample.olga
    case .referralLapsed, .messageWritten, .enquiryAsked: return Sample.sara
    case .enquiryAnswered: return Sample.nora
    case .incidentsLinked, .incidentsUnlinked, .summaryDrafted: return Sample.sara
    case .summaryAgreed, .summaryReleased: return Sample.olga
    case .findingRecorded, .findingTakenBack: return Sample.olga
    case .findingReviewed: return Sample.sara
    case .relationDeclared, .relationEnded: return Sample.sara
    case .incidentShielded, .incidentShieldEnded, .caseShielded, .caseShieldEnded: return Sample.olga
    case .escalationRaised, .escalationAcknowledged, .escalationEnded: return Sample.sara
    case .reportRecorded, .reportAdded, .reportAssessed: return Sample.olga
    case .incidentRecorded, .incidentCorrected, .incidentNarrated, .incidentNoted, .caseOpened,
      .caseCorrected,
      .caseAssigned, .caseClosed, .caseReopened, .consentGiven, .consentRefused, .personDescribed,
      .contactRecorded, .caseNoted, .referralOffered, .packageFrozen, .registerOpened, .fileNumberGiven,
      .importRowsRegistered, .kitProved, .memberRenewed, .memberLeft, .bodyDescribed, .memberNamed,
      .rulesAdopted, .accessNoted, .erasureRequested, .unitErased, .holdPlaced,
      .holdLifted, .retentionKept, .caseCounted:
      return Sample.olga
    case .deadlineRecorded, .deadlineEnded, .breachRecorded, .breachAnswered: return Sample.olga
    case .stepsBegun, .stepRecorded, .procedureMoved, .feedbackGiven: return Sample.olga
    case .followedUp, .lessonNoted, .caseIncidentLinked, .caseIncidentUnlinked: return Sample.olga
    case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
      return Sample.olga
    case .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn,
      .noticeGiven, .disclosureRequested, .disclosureExplained, .disclosureDecided:
      return Sample.olga
    case .erasureAnnounced:
      var stranger = Sample.olga
      stranger.body = BodyID(high: 0, low: 9)
      return stranger
    }
  }

  /// A member of the right body without the role.
  private func clerk(_ name: EventName) -> Author {
    switch name {
    case .referralAccepted, .referralDeclined, .referralReported, .resultWritten:
      var clerk = Sample.pia
      clerk.roles = []
      return clerk
    case .enquiryAsked: return Sample.kai
    case .reportRecorded, .reportAdded, .reportAssessed: return Sample.kai
    case .incidentsLinked, .incidentsUnlinked, .summaryDrafted:
      var clerk = Sample.olga
      clerk.roles = []
      return clerk
    case .escalationAcknowledged: return Sample.nobody(of: Sample.olga)
    case .escalationRaised, .escalationEnded: return Sample.nobody(of: Sample.kai)
    case .referralAsked, .referralWorkBegun, .referralContacted, .referralReturned, .enquiryAnswered:
      var clerk = Sample.pia
      clerk.roles = []
      return clerk
    case .referralReplied, .referralRecalled, .referralVoided, .referralClosed, .messageWritten:
      return Sample.kai
    case .incidentShielded, .incidentShieldEnded, .caseShielded, .caseShieldEnded, .relationDeclared,
      .relationEnded:
      return Sample.kai
    case .referralLapsed:
      var clerk = Sample.kai
      clerk.roles = []
      return clerk
    case .bodyDescribed, .memberNamed, .kitProved, .memberRenewed, .memberLeft, .rulesAdopted:
      return Sample.nils
    case .postFilled, .postVacated, .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced:
      return Sample.nils
    case .capacityStopped, .capacityResumed, .trainingNoted, .trainingDutySet, .effortNoted, .summaryAgreed,
      .summaryReleased:
      var clerk = Sample.kai
      clerk.roles = []
      return clerk
    case .findingRecorded, .findingReviewed, .findingTakenBack:
      var clerk = Sample.kai
      clerk.roles = []
      return clerk
    case .meetingCalled, .meetingAttended, .minutesKept:
      var clerk = Sample.carla
      clerk.roles = []
      return clerk
    case .decisionRecorded, .decisionReported, .measureRecorded, .measureReported: return Sample.nils
    case .selfCheckRecorded, .workshopRecorded, .needAnswered:
      var clerk = Sample.kai
      clerk.roles = []
      return clerk
    case .deadlineRecorded, .deadlineEnded: return Sample.kai
    case .breachRecorded, .breachAnswered:
      var clerk = Sample.kai
      clerk.roles = []
      return clerk
    case .stepsBegun, .stepRecorded, .procedureMoved, .feedbackGiven: return Sample.kai
    case .followedUp, .lessonNoted, .caseIncidentLinked, .caseIncidentUnlinked: return Sample.kai
    case .conferenceCalled, .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
      return Sample.kai
    case .erasureRequested, .unitErased, .erasureAnnounced:
      var clerk = Sample.kai
      clerk.roles = []
      return clerk
    case .incidentRecorded, .incidentCorrected, .incidentNarrated, .incidentNoted, .caseOpened,
      .caseCorrected,
      .caseAssigned, .caseClosed, .caseReopened, .consentGiven, .consentRefused, .personDescribed,
      .contactRecorded, .caseNoted, .referralOffered, .packageFrozen, .registerOpened, .fileNumberGiven,
      .importRowsRegistered, .accessNoted, .holdPlaced, .holdLifted, .retentionKept, .caseCounted:
      return Sample.kai
    case .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn,
      .noticeGiven, .disclosureRequested, .disclosureExplained, .disclosureDecided:
      return Sample.kai
    }
  }

  /// The fact as it would fit the scene, so that nothing but the author is wrong with it.
  private func fact(_ name: EventName, _ world: World) -> Event {
    let cover = world.cases.keys.first ?? CompartmentID(high: 0, low: 0)
    let referral = world.referrals.keys.first ?? CompartmentID(high: 0, low: 0)
    switch SampleEvents.event(name) {
    case .personDescribed(var fact):
      fact.caseCover = cover
      return .personDescribed(fact)
    case .contactRecorded(var fact):
      fact.caseCover = cover
      return .contactRecorded(fact)
    case .caseNoted(var fact):
      fact.caseCover = cover
      return .caseNoted(fact)
    case .incidentNarrated(var fact):
      fact.incident = world.incidents.keys.first ?? fact.incident
      return .incidentNarrated(fact)
    case .messageWritten(var fact):
      fact.referral = referral
      return .messageWritten(fact)
    case .packageFrozen(var fact):
      fact.referral = referral
      return .packageFrozen(fact)
    case .memberNamed: return .memberNamed(MemberNamed(member: Sample.nora.member, name: "Falsch"))
    case .caseCounted(var fact):
      fact.caseCover = cover
      return .caseCounted(fact)
    case .conferenceCalled(var fact):
      fact.caseCover = cover
      return .conferenceCalled(fact)
    case .disclosureRequested(var fact):
      fact.caseCover = cover
      return .disclosureRequested(fact)
    case .disclosureExplained(var fact):
      fact.disclosure = world.disclosures.keys.first ?? fact.disclosure
      return .disclosureExplained(fact)
    case let other: return other
    }
  }

  private func target(
    _ name: EventName, _ story: inout GivenWhenThen, _ places: [CompartmentKind: CompartmentID]
  ) -> CompartmentID {
    let everybody = Set(Sample.kinds.keys)
    switch name {
    case .deadlineRecorded, .deadlineEnded, .breachRecorded, .breachAnswered:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .disclosureRequested, .disclosureExplained: return story.opened(by: Sample.north, for: everybody)
    case .disclosureDecided:
      return story.world(Sample.north).disclosures.keys.first ?? CompartmentID(high: 0, low: 0)
    case .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn,
      .noticeGiven:
      return places[.caseCover] ?? CompartmentID(high: 0, low: 0)
    case .incidentRecorded, .caseOpened, .referralOffered, .packageFrozen, .registerOpened, .bodyDescribed,
      .memberNamed, .accessNoted, .erasureAnnounced, .caseCounted:
      return story.opened(by: Sample.north, for: everybody)
    case .reportRecorded: return story.opened(by: Sample.north, for: everybody)
    case .reportAdded, .reportAssessed: return places[.report] ?? CompartmentID(high: 0, low: 0)
    case .incidentsLinked, .incidentsUnlinked, .summaryDrafted:
      return story.opened(by: Sample.office, for: everybody)
    case .enquiryAsked: return story.opened(by: Sample.north, for: [Sample.police])
    case .incidentShielded, .incidentShieldEnded, .caseShielded, .caseShieldEnded, .relationDeclared,
      .relationEnded:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .escalationRaised: return story.opened(by: Sample.north, for: everybody)
    case .escalationAcknowledged, .escalationEnded:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .referralAsked, .referralReplied, .referralRecalled, .referralLapsed, .referralVoided,
      .referralWorkBegun, .referralContacted, .referralReturned, .referralClosed, .messageWritten,
      .enquiryAnswered:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .postFilled, .postVacated, .absenceNoted, .absenceEnded, .standInNamed, .hierarchyPlaced,
      .capacityStopped, .capacityResumed, .decisionRecorded, .decisionReported, .measureRecorded,
      .measureReported, .selfCheckRecorded, .workshopRecorded, .needAnswered:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .trainingNoted, .trainingDutySet, .effortNoted, .meetingCalled, .meetingAttended, .minutesKept,
      .summaryAgreed, .summaryReleased:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .findingRecorded: return story.opened(by: Sample.north, for: everybody)
    case .findingReviewed, .findingTakenBack:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .conferenceCalled: return story.opened(by: Sample.north, for: everybody)
    case .conferenceHeld, .conferenceEnded, .conferenceLeft, .conferenceTaskDone:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .followedUp, .lessonNoted, .caseIncidentLinked, .caseIncidentUnlinked:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .stepsBegun, .stepRecorded, .procedureMoved, .feedbackGiven:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    case .incidentCorrected, .incidentNarrated, .incidentNoted, .caseCorrected, .caseAssigned, .caseClosed,
      .caseReopened, .consentGiven, .consentRefused, .personDescribed, .contactRecorded, .caseNoted,
      .referralAccepted, .referralDeclined, .referralReported, .resultWritten, .fileNumberGiven,
      .importRowsRegistered, .kitProved, .memberRenewed, .memberLeft, .rulesAdopted, .erasureRequested,
      .unitErased, .holdPlaced, .holdLifted, .retentionKept:
      return places[name.compartment] ?? CompartmentID(high: 0, low: 0)
    }
  }

  // Which roles of which bodies adopt a table is a matter of roles alone, tried out with the tables.
  @Test(
    arguments: EventName.allCases.filter {
      ![
        .rulesAdopted, .standInNamed, .hierarchyPlaced, .decisionRecorded, .decisionReported,
        .measureRecorded, .measureReported, .selfCheckRecorded, .workshopRecorded, .needAnswered,
        .meetingCalled, .meetingAttended, .minutesKept,
      ].contains($0)
    })
  func `a fact by a wrong body is void for everybody and changes nothing`(_ name: EventName) {
    var (story, places) = scene()
    let place = target(name, &story, places)
    let before = story.world(Sample.north)
    let reasons = story.given(fact(name, before), in: place, by: forger(name))
    #expect(!reasons.isEmpty)
    #expect(reasons.keys.contains(Sample.north))
    for reason in reasons.values { #expect(reason == .wrongBody) }
    let after = story.world(Sample.north)
    #expect(after.voids.last?.author == forger(name).member)
    #expect(after.voids.last?.event == UInt64(story.log.count))
    #expect(summary(after) == summary(before))
  }

  @Test(arguments: EventName.allCases.filter { $0 != .registerOpened && $0 != .accessNoted })
  func `a fact by a wrong role is void for everybody and changes nothing`(_ name: EventName) {
    var (story, places) = scene()
    let place = target(name, &story, places)
    let before = story.world(Sample.north)
    let reasons = story.given(fact(name, before), in: place, by: clerk(name))
    #expect(reasons[Sample.north] == .wrongRole)
    #expect(summary(story.world(Sample.north)) == summary(before))
  }

  @Test(arguments: EventName.allCases)
  func `a fact in a compartment of another kind is void`(_ name: EventName) {
    var (story, places) = scene()
    let world = story.world(Sample.north)
    let other: CompartmentKind = name.compartment == .caseCover ? .caseNotes : .caseCover
    let reasons = story.given(
      fact(name, world), in: places[other] ?? CompartmentID(high: 0, low: 0), by: Sample.nora)
    #expect(reasons[Sample.north] == .wrongCompartment)
  }

  @Test func `parts hung on another body's case are void`() throws {
    var (story, _) = scene()
    let world = story.world(Sample.north)
    let cover = try #require(world.cases.keys.first)
    let incident = try #require(world.incidents.keys.first)
    let sheet = OfferSheet(
      topic: "threat", place: "x", language: "de", urgency: .normal, purpose: "counselling", classes: [])
    let forged: [Event] = [
      .personDescribed(PersonDescribed(caseCover: cover, person: PersonRecord(label: "Person Z"))),
      .contactRecorded(
        ContactRecorded(caseCover: cover, person: cover, contact: ContactRecord(phone: "1"))),
      .caseNoted(CaseNoted(caseCover: cover, text: "falsch")),
      .incidentNarrated(IncidentNarrated(incident: incident, narrative: "falsch")),
      .referralOffered(
        ReferralOffered(
          number: "Ü-26-0000-000", caseCover: cover, from: Sample.south, to: Sample.north, sheet: sheet,
          offeredOn: Sample.friday, due: Sample.friday)),
    ]
    for event in forged {
      let place = story.opened(by: Sample.south, for: [Sample.north])
      #expect(story.given(event, in: place, by: Sample.sara)[Sample.north] == .wrongBody)
    }
    #expect(summary(story.world(Sample.north)) == summary(world))
  }

  @Test func `an answer to what waits for none is void, whoever's key signs it`() throws {
    var (story, _) = scene()
    let referral = try #require(story.world(Sample.police).referrals.values.first)
    let reported = Event.referralReported(ReferralReported(outcome: "complaint_taken", on: Sample.friday))
    let accepted = Event.referralAccepted(ReferralAccepted(on: Sample.friday))
    #expect(story.given(reported, in: referral.id, by: Sample.paul)[Sample.north] == .ruleBroken)
    let package = try #require(referral.offer.package)
    let words = Event.resultWritten(ResultWritten(text: "zu früh"))
    #expect(story.given(words, in: package, by: Sample.paul)[Sample.north] == .ruleBroken)
    #expect(story.given(accepted, in: referral.id, by: Sample.paul).isEmpty)
    #expect(story.given(accepted, in: referral.id, by: Sample.pia)[Sample.north] == .ruleBroken)
    #expect(story.given(reported, in: referral.id, by: Sample.paul).isEmpty)
    #expect(story.given(reported, in: referral.id, by: Sample.paul)[Sample.north] == .ruleBroken)
  }

  @Test func `a package of a referral that nobody can read has no effect, and no result either`() throws {
    var (story, _) = scene()
    let known = try #require(story.world(Sample.north).referrals.values.first?.offer.package)
    let content = try #require(story.world(Sample.north).packages[known]?.package)
    let stray = story.opened(by: Sample.north, for: [Sample.police])
    let nowhere = CompartmentID(high: 9, low: 9)
    let frozen = Event.packageFrozen(PackageFrozen(referral: nowhere, package: content))
    #expect(story.given(frozen, in: stray, by: Sample.nora).isEmpty)
    #expect(story.given(.resultWritten(ResultWritten(text: "x")), in: stray, by: Sample.paul).isEmpty)
    for body in [Sample.north, Sample.police] { #expect(Array(story.world(body).packages.keys) == [known]) }
  }

  @Test func `a second register, package or opening is void`() throws {
    var (story, places) = scene()
    let register = story.opened(by: Sample.north, for: [])
    let again = Event.registerOpened(RegisterOpened(body: Sample.north))
    #expect(story.given(again, in: register, by: Sample.nora)[Sample.north] == .wrongOrder)
    let stray = story.opened(by: Sample.north, for: [])
    let world = story.world(Sample.north)
    let package = fact(.packageFrozen, world)
    #expect(story.given(package, in: stray, by: Sample.nora)[Sample.north] == .ruleBroken)
    let cover = try #require(places[.caseCover])
    #expect(story.given(fact(.caseOpened, world), in: cover, by: Sample.nora)[Sample.north] == .wrongOrder)
    let closed = story.opened(by: Sample.north, for: [])
    #expect(story.given(fact(.caseClosed, world), in: closed, by: Sample.nora)[Sample.north] == .ruleBroken)
  }

  /// What a reader would notice, as text.
  private func summary(_ world: World) -> String {
    let files = world.cases.values.map {
      "\($0.cover) \($0.assigned) \($0.consents.count) \($0.isOpen) \($0.history.count)"
    }
    let words = world.facts.values.map { "\($0.narrative) \($0.history.count)" }
    let incidents = world.incidents.values.map { "\($0.core) \($0.history.count)" }
    let people = world.persons.values.map { "\($0.record)" } + world.contacts.values.map { "\($0.record)" }
    let notes = world.notes.values.map { "\($0.history.count)" }
    let referrals = world.referrals.values.map { "\($0.offer.number) \($0.stage)" }
    let packages = world.packages.values.map { "\($0.package) \($0.results.count)" }
    let registers = world.registers.values.map { "\($0.id) \($0.numbers.count) \($0.importedRows.count)" }
    let names = world.bodyNames.values.map { "\($0)" } + world.memberNames.values.map { $0 }
    let all = [files, words, incidents, people, notes, referrals, packages, registers, names]
    return all.map { $0.sorted().joined(separator: "\n") }.joined(separator: "\n--\n")
      + "\(world.kinds.count)"
  }
}
