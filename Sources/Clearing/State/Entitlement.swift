/// The reader's check of the author: may this author write this fact here, and did the hard rules hold?
///
/// Every fold asks it before `evolve`. A forged event with a right signature but a wrong author ends here.
enum Entitlement {
  /// The reason against an event; nil when it takes effect.
  static func objection(to event: Event, at place: Placement, in world: World) -> VoidReason? {
    if let kind = world.kinds[place.compartment], kind != event.name.compartment { return .wrongCompartment }
    if world.isKept(place.author.member, from: place.compartment) { return .wrongRole }
    if let reason = bodyAndRole(event, place, world) { return reason }
    return order(event, place, world)
  }

  private static func bodyAndRole(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    switch event {
    case .incidentRecorded, .incidentCorrected, .incidentNoted, .caseOpened, .caseCorrected, .caseAssigned,
      .caseClosed, .caseReopened, .consentGiven, .consentRefused, .packageFrozen, .fileNumberGiven,
      .importRowsRegistered:
      return writer(event, place, of: place.owner, .own, world)
    case .reportRecorded, .reportAdded, .reportAssessed:
      return writer(event, place, of: place.owner, .own, world) ?? ReportEntitlement.circle(place)
    case .incidentsLinked, .incidentsUnlinked: return TieEntitlement.author(event, place, world)
    case .deadlineRecorded, .deadlineEnded, .breachRecorded, .breachAnswered:
      return writer(event, place, of: place.owner, .own, world)
    case .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn,
      .noticeGiven:
      return writer(event, place, of: place.owner, .own, world)
    case .disclosureRequested(let fact):
      guard place.circle.contains(fact.approver) else { return .wrongBody }
      return partWriter(event, place, of: world.cases[fact.caseCover]?.owner, world)
    case .disclosureExplained(let fact):
      return partWriter(event, place, of: world.disclosures[fact.disclosure]?.owner, world)
    case .disclosureDecided: return DisclosureEntitlement.decider(event, place, world)
    case .incidentShielded, .incidentShieldEnded, .caseShielded, .caseShieldEnded:
      return writer(event, place, of: place.owner, .own, world)
    case .relationDeclared(let fact): return colleague(fact.member, event, place, world)
    case .relationEnded(let fact): return colleague(fact.member, event, place, world)
    case .incidentNarrated(let fact):
      return partWriter(event, place, of: world.incidents[fact.incident]?.owner, world)
    case .personDescribed(let fact):
      return partWriter(event, place, of: world.cases[fact.caseCover]?.owner, world)
    case .contactRecorded(let fact):
      return partWriter(event, place, of: world.cases[fact.caseCover]?.owner, world)
    case .caseNoted(let fact): return partWriter(event, place, of: world.cases[fact.caseCover]?.owner, world)
    case .referralOffered(let fact):
      guard fact.from == place.owner, fact.to != fact.from, place.circle.contains(fact.to) else {
        return .wrongBody
      }
      return partWriter(event, place, of: world.cases[fact.caseCover]?.owner, world)
    case .referralAccepted, .referralDeclined, .referralAsked: return answer(event, place, .offered, world)
    case .referralReported, .referralWorkBegun, .referralContacted, .referralReturned:
      return answer(event, place, .accepted, world)
    case .referralReplied, .referralRecalled, .referralVoided, .referralClosed:
      return sender(event, place, world)
    case .enquiryAsked(let fact):
      // Between the asker and one police contact, and nobody else.
      guard fact.from == place.owner, place.circle == [fact.from, fact.to],
        world.bodyKinds[fact.to] == .policeContact
      else { return .wrongBody }
      return writer(event, place, of: fact.from, .own, world)
    case .enquiryAnswered:
      guard let to = world.enquiries[place.compartment]?.question.to else { return .wrongOrder }
      return writer(event, place, of: to, .offered, world)
    case .escalationRaised(let fact):
      guard place.circle.contains(fact.owner) else { return .wrongBody }
      return EscalationEntitlement.writer(event, fact.owner, place, world)
    case .escalationEnded:
      let owner = world.escalations[place.compartment]?.raised.owner
      return EscalationEntitlement.writer(event, owner, place, world)
    case .escalationAcknowledged: return EscalationEntitlement.answerer(event, place, world)
    case .referralLapsed: return lapse(event, place, world)
    case .messageWritten(let fact): return message(fact, event, place, world)
    case .resultWritten:
      if isOrphan(place.compartment, world) { return nil }
      guard let package = world.packages[place.compartment],
        let to = world.referrals[package.referral]?.offer.to
      else { return .wrongOrder }
      return writer(event, place, of: to, .accepted, world)
    case .registerOpened(let fact):
      guard fact.body == place.owner else { return .wrongBody }
      return writer(event, place, of: place.owner, .own, world)
    case .kitProved, .memberRenewed, .memberLeft: return writer(event, place, of: place.owner, .own, world)
    case .bodyDescribed(let fact): return writer(event, place, of: fact.body, .own, world)
    case .memberNamed(let fact):
      guard let body = world.memberBodies[fact.member] else { return .wrongBody }
      return fact.member == place.author.member ? nil : writer(event, place, of: body, .own, world)
    case .accessNoted: return writer(event, place, of: place.owner, .own, world)
    case .stepsBegun, .stepRecorded, .procedureMoved, .feedbackGiven, .followedUp, .lessonNoted,
      .caseIncidentLinked, .caseIncidentUnlinked:
      return writer(event, place, of: place.owner, .own, world)
    case .conferenceCalled(let fact): return ConferenceEntitlement.caller(fact, event, place, world)
    case .conferenceHeld, .conferenceEnded, .conferenceLeft:
      return ConferenceEntitlement.convener(event, place, world)
    case .conferenceTaskDone(let fact): return ConferenceEntitlement.doer(fact, event, place, world)
    case .rulesAdopted:
      let relation = world.relationToAlliance(of: place.author.body)
      return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
    case .postFilled(let fact): return AllianceEntitlement.concerning(fact.body, event, place, world)
    case .postVacated(let fact): return AllianceEntitlement.concerning(fact.body, event, place, world)
    case .absenceNoted(let fact): return AllianceEntitlement.days(of: fact.member, event, place, world)
    case .absenceEnded(let fact): return AllianceEntitlement.days(of: fact.member, event, place, world)
    case .capacityStopped(let fact): return AllianceEntitlement.ofBody(fact.body, event, place, world)
    case .capacityResumed(let fact): return AllianceEntitlement.ofBody(fact.body, event, place, world)
    case .standInNamed, .hierarchyPlaced: return AllianceEntitlement.ofAlliance(event, place, world)
    case .decisionRecorded: return AllianceEntitlement.ofAlliance(event, place, world)
    case .decisionReported(let fact): return AllianceEntitlement.report(fact, event, place, world)
    case .trainingNoted(let fact): return AllianceEntitlement.ofBody(fact.body, event, place, world)
    case .trainingDutySet(let fact): return AllianceEntitlement.ofBody(fact.body, event, place, world)
    case .effortNoted(let fact): return AllianceEntitlement.ofBody(fact.body, event, place, world)
    case .meetingCalled, .meetingAttended, .minutesKept:
      return AllianceEntitlement.ofAlliance(event, place, world)
    case .summaryDrafted: return SummaryEntitlement.drafter(event, place, world)
    case .summaryAgreed(let fact): return AllianceEntitlement.ofBody(fact.body, event, place, world)
    case .summaryReleased(let fact): return SummaryEntitlement.releaser(fact, event, place, world)
    case .findingRecorded: return writer(event, place, of: place.owner, .own, world)
    case .findingReviewed: return FindingEntitlement.reviewer(event, place, world)
    case .findingTakenBack(let fact): return AllianceEntitlement.ofBody(fact.body, event, place, world)
    case .measureRecorded: return AllianceEntitlement.ofAlliance(event, place, world)
    case .measureReported(let fact): return AllianceEntitlement.report(fact, event, place, world)
    case .selfCheckRecorded, .workshopRecorded, .needAnswered:
      return AllianceEntitlement.ofAlliance(event, place, world)
    case .erasureRequested, .unitErased, .holdPlaced, .holdLifted, .retentionKept:
      return writer(event, place, of: place.owner, .own, world)
    case .erasureAnnounced:
      guard world.bodyKinds[place.author.body] != nil else { return .wrongBody }
      return writer(event, place, of: place.author.body, .own, world)
    case .caseCounted(let fact):
      return partWriter(event, place, of: world.cases[fact.caseCover]?.owner, world)
    }
  }

  private static func answer(
    _ event: Event, _ place: Placement, _ relation: Relation, _ world: World
  ) -> VoidReason? {
    guard let to = world.referrals[place.compartment]?.offer.to else { return .wrongOrder }
    return writer(event, place, of: to, relation, world)
  }

  private static func sender(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    guard let from = world.referrals[place.compartment]?.offer.from else { return .wrongOrder }
    return writer(event, place, of: from, .own, world)
  }

  /// What time did, any body may write down that knows of the referral.
  private static func lapse(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    guard let referral = world.referrals[place.compartment] else { return .wrongOrder }
    let relation = world.relation(of: place.author, to: referral, on: place.at.local.day)
    guard relation != .none else { return .wrongBody }
    // Whether the date has passed is a matter of order; here counts only who writes.
    let side = referral.offer.to == place.author.body ? Relation.lapsed : relation
    return world.mayWrite(event.name, place, side) ? nil : .wrongRole
  }

  /// Words about an offer come from one of the two bodies.
  private static func message(
    _ fact: MessageWritten, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard let offer = world.referrals[fact.referral]?.offer else { return nil }
    if place.author.body == offer.to { return writer(event, place, of: offer.to, .offered, world) }
    return writer(event, place, of: offer.from, .own, world)
  }

  /// A declaration about a member comes from the member's own body, which owns the case or steers it.
  private static func colleague(
    _ member: MemberID, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard world.memberBodies[member] == place.author.body else { return .wrongBody }
    guard let file = world.cases[place.compartment] else { return .wrongOrder }
    let relation = world.relation(of: place.author, to: file)
    if relation == .none { return .wrongBody }
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// A part hangs on an incident or a case of the same body; one whose whole the reader cannot see is taken as it is.
  private static func partWriter(
    _ event: Event, _ place: Placement, of owner: BodyID?, _ world: World
  ) -> VoidReason? {
    if let owner, owner != place.owner { return .wrongBody }
    return writer(event, place, of: place.owner, .own, world)
  }

  /// The author is of that body, and the rights table that held permitted it on an object of this relation.
  private static func writer(
    _ event: Event, _ place: Placement, of body: BodyID, _ relation: Relation, _ world: World
  ) -> VoidReason? {
    guard place.author.body == body else { return .wrongBody }
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  private static func order(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    let id = place.compartment
    switch event {
    case .incidentRecorded, .caseOpened: return world.kinds[id] == nil ? nil : .wrongOrder
    case .referralOffered(let fact):
      // Whoever had the case before is never offered it again: a forged offer would send it in a circle.
      if world.chain(behind: fact).contains(fact.to) { return .ruleBroken }
      if world.kinds[id] != nil { return .wrongOrder }
      return world.isCovered(fact, at: place) ? nil : .ruleBroken
    case .consentWithdrawn, .consentLimited, .consentExtended, .secrecyReleased, .secrecyReleaseWithdrawn,
      .noticeGiven:
      return world.cases[id] == nil ? .wrongOrder : nil
    case .disclosureRequested: return world.kinds[id] == nil ? nil : .wrongOrder
    case .disclosureExplained(let fact): return DisclosureEntitlement.order(of: fact, place, world)
    case .disclosureDecided: return DisclosureEntitlement.order(of: place, world)
    case .packageFrozen(let fact):
      if world.kinds[id] != nil { return .wrongOrder }
      // A package whose referral was erased before it: it has no effect, and is no forgery either.
      guard let referral = world.referrals[fact.referral] else { return nil }
      return referral.offer.package == id ? nil : .ruleBroken
    case .registerOpened(let fact):
      return world.kinds[id] == nil && world.registers[fact.body] == nil ? nil : .wrongOrder
    case .reportRecorded(let fact): return ReportEntitlement.order(fact, place, world)
    case .reportAssessed(let fact): return ReportEntitlement.order(fact, place, world)
    case .reportAdded: return world.reports[id] == nil ? .wrongOrder : nil
    case .incidentsLinked(let fact): return TieEntitlement.order(fact, place, world)
    case .incidentsUnlinked(let fact): return TieEntitlement.order(fact, place, world)
    case .incidentCorrected: return world.incidents[id] == nil ? .wrongOrder : nil
    case .incidentNoted: return world.facts[id] == nil ? .wrongOrder : nil
    case .incidentNarrated(let fact): return same(world.facts[id]?.incident, fact.incident)
    case .personDescribed(let fact): return same(world.persons[id]?.caseCover, fact.caseCover)
    case .contactRecorded(let fact): return same(world.contacts[id]?.caseCover, fact.caseCover)
    case .caseNoted(let fact): return same(world.notes[id]?.caseCover, fact.caseCover)
    case .caseCorrected, .caseAssigned, .consentGiven, .consentRefused:
      return world.cases[id] == nil ? .wrongOrder : nil
    case .deadlineRecorded(let fact): return world.cases[id].map { $0.objection(to: fact) } ?? .wrongOrder
    case .deadlineEnded(let fact):
      guard let file = world.cases[id] else { return .wrongOrder }
      return file.deadline(fact.deadline).map { $0.ended == nil } == true ? nil : .ruleBroken
    case .breachRecorded(let fact):
      guard let register = world.registers[place.owner], register.id == id else { return .wrongOrder }
      return register.objection(to: fact)
    case .breachAnswered(let fact):
      guard let register = world.registers[place.owner], register.id == id else { return .wrongOrder }
      return register.objection(to: fact)
    case .incidentShielded(let fact):
      return ShieldEntitlement.order(of: fact.shield, world.incidents[id].map(\.shields), place, world)
    case .incidentShieldEnded(let fact):
      return ShieldEntitlement.order(of: fact, world.incidents[id].map(\.shields))
    case .caseShielded(let fact):
      return ShieldEntitlement.order(of: fact.shield, world.cases[id].map(\.shields), place, world)
    case .caseShieldEnded(let fact): return ShieldEntitlement.order(of: fact, world.cases[id].map(\.shields))
    case .relationDeclared(let fact):
      return world.cases[id].map { $0.related.contains(fact.member) ? .ruleBroken : nil } ?? .wrongOrder
    case .relationEnded(let fact):
      return world.cases[id].map { $0.related.contains(fact.member) ? nil : .ruleBroken } ?? .wrongOrder
    case .caseClosed: return world.cases[id].map(\.isOpen) == true ? nil : .ruleBroken
    case .caseReopened: return world.cases[id].map(\.isOpen) == false ? nil : .ruleBroken
    case .referralAccepted, .referralDeclined, .referralRecalled:
      return ReferralEntitlement.order(place, world) { $0.isWaiting(on: $1) }
    case .referralAsked:
      return ReferralEntitlement.order(place, world) { $0.stage == .offered && $0.isWaiting(on: $1) }
    case .referralReplied(let fact):
      return ReferralEntitlement.order(place, world) { ReferralEntitlement.mayFollow(fact, $0, on: $1) }
    case .referralLapsed(let fact):
      return ReferralEntitlement.order(place, world) {
        $0.isOverdue(on: $1) && fact == ReferralLapsed(due: $0.due)
      }
    case .referralVoided: return ReferralEntitlement.order(place, world) { $0.isOpen(on: $1) }
    case .referralWorkBegun:
      return ReferralEntitlement.order(place, world) { referral, _ in referral.stage == .accepted }
    case .referralContacted:
      return ReferralEntitlement.order(place, world) { referral, _ in
        referral.stage.isTaken && referral.contactedOn == nil
      }
    case .referralReported, .referralReturned:
      return ReferralEntitlement.order(place, world) { referral, _ in referral.stage.isTaken }
    case .referralClosed:
      return ReferralEntitlement.order(place, world) { referral, _ in referral.stage == .reported }
    case .enquiryAsked: return world.kinds[id] == nil ? nil : .wrongOrder
    case .enquiryAnswered: return world.enquiries[id].map { $0.answer == nil } == true ? nil : .ruleBroken
    case .escalationRaised(let fact): return EscalationEntitlement.order(fact, place, world)
    case .escalationAcknowledged(let fact): return EscalationEntitlement.order(fact, place, world)
    case .escalationEnded: return world.escalations[id].map(\.isOpen) == true ? nil : .ruleBroken
    case .messageWritten(let fact): return ReferralEntitlement.order(of: fact, place, world)
    case .resultWritten: return isOrphan(id, world) ? nil : result(world.packages[id], world)
    case .fileNumberGiven, .importRowsRegistered, .kitProved, .memberRenewed, .memberLeft:
      return world.registers[place.owner]?.id == id ? nil : .wrongOrder
    case .bodyDescribed, .memberNamed: return nil
    case .stepsBegun(let fact): return steps(fact, id, world)
    case .stepRecorded, .feedbackGiven, .lessonNoted: return world.cases[id] == nil ? .wrongOrder : nil
    case .followedUp(let fact):
      return world.cases[id].map { $0.isOpen || !fact.isClear ? .ruleBroken : nil } ?? .wrongOrder
    case .caseIncidentLinked(let fact):
      guard let file = world.cases[id] else { return .wrongOrder }
      let isOthers = world.incidents[fact.incident].map { $0.owner != file.owner } ?? false
      return isOthers || file.incidents.contains(fact.incident) ? .ruleBroken : nil
    case .caseIncidentUnlinked(let fact):
      guard let file = world.cases[id] else { return .wrongOrder }
      return file.incidents.contains(fact.incident) && file.incidents.count > 1 ? nil : .ruleBroken
    case .conferenceCalled(let fact): return ConferenceEntitlement.order(fact, place, world)
    case .conferenceHeld(let fact): return ConferenceEntitlement.order(fact, place, world)
    case .conferenceEnded: return ConferenceEntitlement.order(ofEndAt: place, world)
    case .conferenceLeft(let fact): return ConferenceEntitlement.order(fact, place, world)
    case .conferenceTaskDone(let fact): return ConferenceEntitlement.order(fact, place, world)
    case .procedureMoved(let fact):
      guard let file = world.cases[id] else { return .wrongOrder }
      return file.isOpen && world.rules.procedure.version(fact.version) != nil ? nil : .ruleBroken
    case .rulesAdopted(let fact): return adoption(fact, id, world)
    case .postFilled(let fact):
      return AllianceEntitlement.order(place, world, AllianceEntitlement.holds(fact, world))
    case .absenceNoted(let fact): return AllianceEntitlement.order(place, world, fact.from <= fact.until)
    case .standInNamed(let fact):
      return AllianceEntitlement.order(place, world, AllianceEntitlement.holds(fact, world))
    case .postVacated, .absenceEnded, .hierarchyPlaced, .capacityStopped, .capacityResumed:
      return AllianceEntitlement.order(place, world)
    case .decisionRecorded(let fact):
      let fault = DecisionRules.fault(fact.record, nextControl: fact.nextControl)
      return AllianceEntitlement.order(place, world, fault == nil)
    case .decisionReported(let fact):
      guard let decision = world.control.decision(fact.decision) else { return .wrongOrder }
      let fault = DecisionRules.fault(fact.report, nextControl: fact.nextControl, on: decision)
      return AllianceEntitlement.order(place, world, fault == nil)
    case .trainingNoted(let fact): return ProgrammeEntitlement.order(fact, place, world)
    case .trainingDutySet(let fact): return AllianceEntitlement.order(place, world, fact.holds)
    case .effortNoted(let fact): return ProgrammeEntitlement.order(fact, place, world)
    case .meetingCalled(let fact): return ProgrammeEntitlement.order(fact, place, world)
    case .meetingAttended(let fact):
      return ProgrammeEntitlement.order(fact.number, place, world, needsPeople: false)
    case .minutesKept(let fact):
      return ProgrammeEntitlement.order(fact.number, place, world, needsPeople: true)
    case .summaryDrafted(let fact): return SummaryEntitlement.order(fact, place, world)
    case .summaryAgreed(let fact): return SummaryEntitlement.order(fact, place, world)
    case .summaryReleased(let fact): return SummaryEntitlement.order(fact, place, world)
    case .findingRecorded(let fact): return FindingEntitlement.order(fact, place, world)
    case .findingReviewed(let fact): return FindingEntitlement.order(fact, place, world)
    case .findingTakenBack(let fact): return FindingEntitlement.order(fact, place, world)
    case .measureRecorded(let fact):
      return AllianceEntitlement.order(place, world, MeasureRules.fault(fact.record) == nil)
    case .measureReported(let fact):
      guard let measure = world.control.measure(fact.measure) else { return .wrongOrder }
      return AllianceEntitlement.order(place, world, MeasureRules.fault(fact.report, on: measure) == nil)
    case .selfCheckRecorded(let fact):
      return AllianceEntitlement.order(place, world, SelfCheckRules.fault(fact.check) == nil)
    case .workshopRecorded(let fact):
      return AllianceEntitlement.order(place, world, SelfCheckRules.isPossible(fact.workshop))
    case .needAnswered(let fact): return SelfCheckEntitlement.order(of: fact, place, world)
    case .accessNoted(let fact):
      return world.accessLogs[id].map { $0.year == fact.year } == false ? .ruleBroken : nil
    case .erasureRequested(let fact):
      guard let register = world.registers[place.owner], register.id == id else { return .wrongOrder }
      return register.erasure(fact.number) == nil ? nil : .ruleBroken
    case .unitErased(let fact):
      guard let register = world.registers[place.owner], register.id == id else { return .wrongOrder }
      return stub(fact, register.erasure(fact.number))
    case .erasureAnnounced(let fact):
      let known = world.announcedErasures[fact.number]?.body
      return known == nil || known == place.author.body ? nil : .ruleBroken
    case .holdPlaced: return world.cases[id].map { $0.hold == nil ? nil : .ruleBroken } ?? .wrongOrder
    case .holdLifted: return world.cases[id].map { $0.hold == nil ? .ruleBroken : nil } ?? .wrongOrder
    case .retentionKept(let fact):
      guard let file = world.cases[id] else { return .wrongOrder }
      return fact.automatic && file.wasKeptAutomatically(fact.unit) ? .ruleBroken : nil
    case .caseCounted(let fact):
      let others = world.stubs(of: fact.caseCover).filter { $0.id != id }
      // Each part of a case is counted once, whoever writes.
      if others.contains(where: { $0.countsSame(as: fact, for: place.circle) }) { return .ruleBroken }
      return same(world.caseStubs[id]?.counted.caseCover, fact.caseCover)
    }
  }

  /// A due time is written down once and holds.
  private static func steps(_ fact: StepsBegun, _ id: CompartmentID, _ world: World) -> VoidReason? {
    guard let file = world.cases[id] else { return .wrongOrder }
    let known = Set(fact.steps.map(\.key))
    let isNew = known.count == fact.steps.count && known.isDisjoint(with: file.begunSteps)
    return isNew && !fact.steps.isEmpty ? nil : .ruleBroken
  }

  /// A text is adopted where everybody reads it; one that is none, or takes away what was recorded with, has no effect.
  private static func adoption(_ fact: RulesAdopted, _ id: CompartmentID, _ world: World) -> VoidReason? {
    if let alliance = world.alliance, alliance != id { return .wrongOrder }
    switch world.rules.objection(to: fact) {
    case nil: return nil
    case .unreadable: return .unreadable
    case .versionTaken, .nothingChanged, .notNewer, .codesRemoved: return .ruleBroken
    }
  }

  /// Only a package is erased without a request before.
  private static func stub(_ fact: UnitErased, _ known: ErasureState?) -> VoidReason? {
    guard let known else { return fact.unit == .package ? nil : .ruleBroken }
    return known.isPending && known.request.unit == fact.unit ? nil : .ruleBroken
  }

  /// A package that belongs to nothing that can be read.
  private static func isOrphan(_ id: CompartmentID, _ world: World) -> Bool {
    world.kinds[id] == .package && world.packages[id] == nil
  }

  /// A report in words stands beside its code: there is none before the referral is reported.
  private static func result(_ package: PackageState?, _ world: World) -> VoidReason? {
    guard let package, world.referrals[package.referral]?.stage == .reported else { return .ruleBroken }
    return nil
  }

  /// A compartment belongs to one incident or case for good.
  private static func same(_ known: CompartmentID?, _ stated: CompartmentID) -> VoidReason? {
    known == nil || known == stated ? nil : .ruleBroken
  }
}
