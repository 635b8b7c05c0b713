import Clearing
import ReadModel
import Rulebook
import TestSupport

private typealias Sample = SampleAlliance

/// A small world in which an actor of one role stands in one relation to an object, for one place of the table.
///
/// The world holds everything, as if every body had every key: what then still says no is the table alone.
struct CellScene {
  let cell: Rights.Cell
  private(set) var world: World
  private(set) var actor: Author
  private(set) var story: GivenWhenThen
  /// Numbers of what the command is done to.
  private(set) var incident = ""
  private(set) var report = ""
  /// Two incidents that nobody has decided on.
  private(set) var pair: [String] = []
  private(set) var file = ""
  private(set) var referral = ""
  private(set) var enquiry = ""
  private(set) var escalation = ""
  private(set) var disclosure = ""
  private(set) var conference = ""
  private(set) var summary = ""
  private(set) var finding = ""

  init(_ cell: Rights.Cell) {
    self.cell = cell
    story = GivenWhenThen()
    world = story.everything
    actor = Sample.nora
    switch cell.command.object {
    case .work: prepareWork()
    case .incident, .caseFile: prepareCase()
    case .referral: prepareReferral()
    case .clearing: prepareClearing()
    case .report: prepareReport()
    case .enquiry: prepareEnquiry()
    case .escalation: prepareEscalation()
    case .disclosure: prepareDisclosure()
    case .conference: prepareConference()
    case .finding: prepareFinding()
    case .alliance: prepareAlliance()
    case .mandate: prepareMandate()
    case .body: actor = Self.actor(cell.role, in: Sample.north)
    case .accessLog: prepareAccessLog()
    }
  }

  /// A member of a body that holds one role only; the body's first one, so that nothing else differs.
  static func actor(_ role: Role, in body: BodyID) -> Author {
    let known = Sample.members.first { $0.body == body } ?? Sample.nora
    return Author(member: known.member, body: body, kind: known.kind, roles: [role])
  }

  /// What a decision of the actor may depend on.
  var context: DecisionContext { story.context(actor) }

  private mutating func prepareWork() {
    actor = Self.actor(cell.role, in: Sample.north)
    guard cell.command == .agreeSummary else { return }
    story.when(RecordIncident(SampleEntries.incident()), by: Sample.nora)
    summary = story.when(DraftSummary(SampleSummaries.sheet()), by: Sample.olga).number ?? ""
    world = story.everything
  }

  private mutating func prepareCase() {
    let running = story.aCase()
    if cell.command == .reopenCase {
      story.when(CloseCase(number: running, closing: Closing(reason: "done")), by: Sample.nora)
    }
    if cell.command == .offerReferral {
      story.when(
        RecordConsent(number: running, terms: SampleEntries.terms(), isGiven: true), by: Sample.nora)
    }
    if cell.command == .holdConference { prepareInvitation(running) }
    world = story.everything
    file = world.cases.values.first?.number ?? ""
    incident = world.incidents.values.first?.number ?? ""
    switch cell.relation {
    case .contributed: actor = Self.actor(cell.role, in: Sample.office)
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .own, .offered, .lapsed, .accepted, .ended, .standIn, .common, .supervised, .locked:
      actor = Self.actor(cell.role, in: Sample.north)
    }
    if cell.relation == .locked {
      for id in Array(world.cases.keys) + Array(world.incidents.keys) { world.lock(id) }
    }
  }

  private mutating func prepareReferral() {
    let accepted = cell.relation == .accepted || (cell.relation == .locked && needsAcceptance)
    referral = accepted ? story.anAcceptedReferral().referral : story.anOffer().referral
    if cell.relation == .ended {
      story.when(DeclineReferral(number: referral, reason: "no_capacity"), by: Sample.paul)
    }
    if [.own, .contributed, .locked].contains(cell.relation) { prepareStage() }
    if cell.relation == .lapsed { story.today = story.today.adding(days: 60) }
    world = story.everything
    switch cell.relation {
    case .own: actor = Self.actor(cell.role, in: Sample.north)
    case .contributed: actor = Self.actor(cell.role, in: Sample.office)
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .locked: actor = Self.actor(cell.role, in: isSenders ? Sample.north : Sample.police)
    case .offered, .lapsed, .accepted, .ended, .standIn, .common, .supervised:
      actor = Self.actor(cell.role, in: Sample.police)
    }
    if cell.relation == .locked { for id in world.referrals.keys { world.lock(id) } }
  }

  private var needsAcceptance: Bool {
    [.reportReferral, .readPackage, .workReferral, .contactReferral, .returnReferral].contains(cell.command)
  }

  /// Is it a command of the offering body?
  private var isSenders: Bool {
    [.replyReferral, .recallReferral, .closeReferral].contains(cell.command)
  }

  /// Brings the referral to where the sender's command is possible at all.
  private mutating func prepareStage() {
    if cell.command == .replyReferral {
      story.when(AskReferral(number: referral, text: "Frage"), by: Sample.paul)
    }
    if cell.command == .closeReferral {
      story.when(AcceptReferral(number: referral), by: Sample.paul)
      story.when(ReportReferral(number: referral, outcome: "complaint_taken", text: nil), by: Sample.paul)
    }
    if cell.command == .lapseReferral { story.today = story.today.adding(days: 60) }
  }

  private mutating func prepareEnquiry() {
    enquiry = story.when(SampleEntries.enquiry(), by: Sample.nora).number ?? ""
    if cell.relation == .ended {
      story.when(AnswerEnquiry(number: enquiry, text: "Antwort"), by: Sample.paul)
    }
    world = story.everything
    switch cell.relation {
    case .own: actor = Self.actor(cell.role, in: Sample.north)
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .offered, .ended, .locked, .contributed, .lapsed, .accepted, .standIn, .common, .supervised:
      actor = Self.actor(cell.role, in: Sample.police)
    }
    if cell.relation == .locked { for id in world.enquiries.keys { world.lock(id) } }
  }

  private mutating func prepareReport() {
    report = story.when(SampleEntries.report(), by: Sample.nora).number ?? ""
    world = story.everything
    actor = Self.actor(cell.role, in: cell.relation == .none ? Sample.south : Sample.north)
    if cell.relation == .locked { for id in world.reports.keys { world.lock(id) } }
  }

  /// Words that wait for a second person; reviewed ones where only those are seen at all.
  private mutating func prepareFinding() {
    finding = story.when(SampleEntries.finding(), by: Sample.nora).number ?? ""
    if cell.relation == .contributed, cell.command != .reviewFinding {
      story.when(ReviewFinding(number: finding), by: Sample.nils)
    }
    world = story.everything
    switch cell.relation {
    case .contributed:
      actor = Self.actor(cell.role, in: Sample.office)
      // A review from outside is for a body of one member, whose words the office reads at once.
      if cell.command == .reviewFinding { prepareLonelyFinding() }
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .own, .offered, .lapsed, .accepted, .ended, .standIn, .common, .supervised, .locked:
      // Who wrote does not review: a colleague does.
      actor = Author(
        member: Sample.nils.member, body: Sample.north, kind: .counselling, roles: [cell.role])
    }
    if cell.relation == .locked { for id in world.findings.keys { world.lock(id) } }
  }

  private mutating func prepareLonelyFinding() {
    let place = story.opened(by: Sample.north, for: [Sample.office])
    let fact = FindingRecorded(number: "B-26-4821-390", finding: SampleEntries.finding().finding)
    story.given(.findingRecorded(fact), in: place, by: Sample.nora)
    finding = fact.number
    world = story.everything
  }

  /// The clearing office has tied two incidents before, and the south stands in for it.
  private mutating func prepareClearing() {
    story.when(NameStandIn(body: Sample.office, standIn: Sample.south), by: Sample.carla)
    let numbers = (1...4).compactMap { _ in
      story.when(RecordIncident(SampleEntries.incident()), by: Sample.sara).number
    }
    story.when(LinkIncidents(numbers: Array(numbers.prefix(2))), by: Sample.olga)
    pair = Array(numbers.suffix(2))
    world = story.everything
    switch cell.relation {
    case .standIn: actor = Self.actor(cell.role, in: Sample.south)
    case .none: actor = Self.actor(cell.role, in: Sample.north)
    case .locked:
      actor = Self.actor(cell.role, in: cell.role == .clearingOfficer ? Sample.office : Sample.south)
    case .own, .contributed, .offered, .lapsed, .accepted, .ended, .common, .supervised:
      actor = Self.actor(cell.role, in: Sample.office)
    }
    if cell.relation == .locked, let place = world.incidentTies.compartment { world.lock(place) }
  }

  private mutating func prepareEscalation() {
    story.when(
      AdoptRules(
        kind: .procedure, version: "2026-2",
        text: RuleTexts.source(.procedure).replacing("version: \"2026-1\"", with: "version: \"2026-2\""),
        from: story.today), by: Sample.carla)
    let file = story.aCase()
    story.today = story.today.adding(days: 60)
    story.when(RaiseEscalation(number: file), by: Sample.nora)
    world = story.everything
    escalation = world.escalations.values.map(\.raised.number).min() ?? ""
    switch cell.relation {
    case .own: actor = Self.actor(cell.role, in: Sample.north)
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .supervised: actor = Self.actor(cell.role, in: Sample.secretariat)
    case .locked: actor = Self.actor(cell.role, in: cell.role == .chair ? Sample.secretariat : Sample.office)
    case .contributed, .offered, .lapsed, .accepted, .ended, .standIn, .common:
      actor = Self.actor(cell.role, in: Sample.office)
    }
    if cell.relation == .locked { for id in world.escalations.keys { world.lock(id) } }
  }

  private mutating func prepareDisclosure() {
    let second = cell.relation == .standIn ? (cell.role == .chair ? Sample.secretariat : Sample.office) : nil
    let asked = RequestDisclosure(
      number: story.aCase(), recipient: Sample.police, ground: "present_danger", classes: [.facts],
      facts: "Drohung.", isImmediate: true, approver: second)
    disclosure = story.when(asked, by: Sample.nora).number ?? ""
    world = story.everything
    switch cell.relation {
    case .standIn: actor = Self.actor(cell.role, in: second ?? Sample.office)
    case .contributed:
      actor = Self.actor(cell.role, in: cell.role == .chair ? Sample.secretariat : Sample.office)
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .own, .offered, .lapsed, .accepted, .ended, .common, .supervised, .locked:
      // Who asked does not decide: a colleague does.
      actor = Author(
        member: Sample.nils.member, body: Sample.north, kind: .counselling, roles: [cell.role])
    }
    if cell.relation == .locked { for id in world.disclosures.keys { world.lock(id) } }
  }

  /// The police were offered the case, and the person agreed to a table with them.
  private mutating func prepareInvitation(_ file: String) {
    for purpose in ["criminal_complaint", "case_conference"] {
      story.when(
        RecordConsent(number: file, terms: SampleEntries.terms(purpose: purpose), isGiven: true),
        by: Sample.nora)
    }
    story.when(SampleEntries.offer(file), by: Sample.nora)
  }

  private mutating func prepareConference() {
    conference = story.aHeldConference().conference
    world = story.everything
    switch cell.relation {
    case .accepted: actor = Self.actor(cell.role, in: Sample.police)
    case .contributed: actor = Self.actor(cell.role, in: Sample.office)
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .own, .standIn, .offered, .lapsed, .ended, .common, .supervised, .locked:
      actor = Self.actor(cell.role, in: Sample.north)
    }
    if cell.relation == .locked { for id in world.conferences.keys { world.lock(id) } }
  }

  private mutating func prepareAccessLog() {
    let log = story.opened(by: Sample.north, for: [Sample.privacy])
    story.given(SampleEvents.event(.accessNoted), in: log, by: Sample.nora)
    world = story.everything
    switch cell.relation {
    case .supervised: actor = Self.actor(cell.role, in: Sample.privacy)
    case .none: actor = Self.actor(cell.role, in: Sample.south)
    case .own, .contributed, .offered, .lapsed, .accepted, .ended, .standIn, .common, .locked:
      actor = Self.actor(cell.role, in: Sample.north)
    }
  }

  /// A decision whose mandate is the municipal unit's, or with relations of another kind, the counselling centre's.
  private mutating func prepareMandate() {
    let isOwn = cell.relation == .own || (cell.relation == .locked && cell.role == .unitContact)
    let concerned = isOwn ? Sample.unit : Sample.police
    let record = SampleDecisions.record(number: SampleDecisions.number, responsible: Office(concerned))
    story.when(RecordDecision(record, nextControl: story.today.adding(days: 90)), by: Sample.carla)
    story.when(
      RecordMeasure(SampleMeasures.record(number: SampleMeasures.number, lead: Office(concerned))),
      by: Sample.carla)
    world = story.everything
    if isOwn { actor = Self.actor(cell.role, in: Sample.unit) } else { prepareAlliance() }
    if cell.relation == .locked, let alliance = world.alliance { world.lock(alliance) }
  }

  private mutating func prepareAlliance() {
    // A locked thing is one that the role might write otherwise: the chair's own, the key holder's as stand-in.
    let isOffices = cell.command == .holdMeeting && cell.role == .clearingOfficer
    let standsIn =
      cell.relation == .standIn || (cell.relation == .locked && (cell.role == .keyHolder || isOffices))
    if standsIn { world.bodyKinds[Sample.secretariat] = nil }
    switch cell.relation {
    case .common: actor = Self.actor(cell.role, in: Sample.north)
    case .standIn, .own, .locked, .contributed, .offered, .lapsed, .accepted, .ended, .supervised, .none:
      actor = Self.actor(cell.role, in: standsIn ? Sample.office : Sample.secretariat)
    }
    if cell.relation == .locked, let alliance = world.alliance { world.lock(alliance) }
  }
}
