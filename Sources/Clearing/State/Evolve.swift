extension World {
  /// Takes over what an entitled event says. Total: it switches over every fact there is.
  mutating func evolve(_ event: Event, _ past: PastEvent) {
    let place = past.placement
    let id = place.compartment
    switch event {
    case .incidentRecorded(let fact): open(fact, past)
    case .incidentCorrected(let fact):
      incidents[id]?.core = fact.core
      incidents[id]?.history.append(past)
    case .incidentNarrated(let fact): narrate(fact, past)
    case .incidentNoted: facts[id]?.history.append(past)
    case .reportRecorded(let fact): open(fact, past)
    case .reportAdded(let fact): take(fact, past)
    case .reportAssessed(let fact): take(fact, past)
    case .incidentsLinked(let fact): incidentTies.take(fact, past)
    case .incidentsUnlinked(let fact): incidentTies.take(fact, past)
    case .caseOpened(let fact): open(fact, past)
    case .caseCorrected(let fact):
      cases[id]?.cover = fact.cover
      cases[id]?.history.append(past)
    case .caseAssigned(let fact):
      cases[id]?.assigned = fact.member
      cases[id]?.history.append(past)
    case .caseClosed(let fact):
      cases[id]?.closing = fact.closing
      cases[id]?.closedOn = fact.on
      cases[id]?.history.append(past)
    case .caseReopened:
      cases[id]?.closing = nil
      cases[id]?.closedOn = nil
      cases[id]?.keeps = []
      cases[id]?.followUpDue = nil
      cases[id]?.history.append(past)
    case .stepsBegun(let fact):
      cases[id]?.begunSteps.formUnion(fact.steps.map(\.key))
      cases[id]?.history.append(past)
      remindOfFollowUp(fact, id)
    case .stepRecorded, .feedbackGiven: cases[id]?.history.append(past)
    case .followedUp(let fact):
      cases[id]?.followUpDue = fact.again
      cases[id]?.history.append(past)
    case .lessonNoted(let fact):
      cases[id]?.lessons.append(fact)
      cases[id]?.history.append(past)
    case .caseIncidentLinked(let fact): link(fact, past)
    case .caseIncidentUnlinked(let fact): unlink(fact, past)
    case .conferenceCalled(let fact): open(fact, past)
    case .conferenceHeld(let fact): confer(past) { $0.held = fact }
    case .conferenceEnded(let fact): confer(past) { $0.endedOn = fact.on }
    case .conferenceLeft(let fact): confer(past) { $0.bodies.removeAll(where: fact.bodies.contains) }
    case .conferenceTaskDone(let fact): confer(past) { $0.done[fact.task] = fact.on }
    case .procedureMoved(let fact):
      cases[id]?.procedureVersion = fact.version
      cases[id]?.history.append(past)
    case .deadlineRecorded(let fact): cases[id]?.take(fact, past)
    case .deadlineEnded(let fact): cases[id]?.take(fact, past)
    case .breachRecorded(let fact): registers[place.owner]?.take(fact, event: place.event)
    case .breachAnswered(let fact): registers[place.owner]?.take(fact)
    case .consentGiven(let fact): declare(past) { $0.declare(fact.terms, given: true, past) }
    case .consentRefused(let fact): declare(past) { $0.declare(fact.terms, given: false, past) }
    case .consentExtended(let fact):
      declare(past) { $0.declare(fact.terms, given: true, extending: true, past) }
    case .consentWithdrawn(let fact): declare(past) { $0.take(fact) }
    case .consentLimited(let fact): declare(past) { $0.take(fact) }
    case .secrecyReleased(let fact):
      declare(past) { $0.releases.append(ReleaseRecord(terms: fact.terms, event: place.event)) }
    case .secrecyReleaseWithdrawn(let fact): declare(past) { $0.take(fact) }
    case .noticeGiven(let fact): declare(past) { $0.take(fact) }
    case .disclosureRequested(let fact): open(fact, past)
    case .disclosureExplained(let fact): explain(fact, past)
    case .disclosureDecided(let fact): decide(fact, past)
    case .incidentShielded(let fact):
      incidents[id]?.shields.append(fact.shield)
      incidents[id]?.history.append(past)
    case .incidentShieldEnded(let fact):
      incidents[id]?.shields.removeAll { $0.body == fact.body }
      incidents[id]?.history.append(past)
    case .caseShielded(let fact):
      cases[id]?.shields.append(fact.shield)
      cases[id]?.history.append(past)
    case .caseShieldEnded(let fact):
      cases[id]?.shields.removeAll { $0.body == fact.body }
      cases[id]?.history.append(past)
    case .relationDeclared(let fact): relate(fact, past)
    case .relationEnded(let fact): unrelate(fact, past)
    case .personDescribed(let fact): describe(fact, past)
    case .contactRecorded(let fact): record(fact, past)
    case .caseNoted(let fact): note(fact, past)
    case .referralOffered(let fact): offer(fact, past)
    case .referralAccepted(let fact): follow(past) { $0.take(fact, by: place.author.member) }
    case .referralDeclined(let fact): follow(past) { $0.reach(.declined(fact)) }
    case .referralReported(let fact): follow(past) { $0.take(fact) }
    case .referralAsked(let fact): follow(past) { $0.take(fact) }
    case .referralReplied(let fact): follow(past) { $0.take(fact) }
    case .referralRecalled(let fact): follow(past) { $0.reach(.recalled(fact)) }
    case .referralLapsed: follow(past) { $0.reach(.lapsed) }
    case .referralVoided(let fact): follow(past) { $0.reach(.voided(fact)) }
    case .referralWorkBegun: follow(past) { $0.reach(.inWork) }
    case .referralContacted(let fact): follow(past) { $0.take(fact) }
    case .referralReturned(let fact): follow(past) { $0.reach(.returned(fact)) }
    case .referralClosed: follow(past) { $0.reach(.closed) }
    case .enquiryAsked(let fact): ask(fact, past)
    case .enquiryAnswered(let fact): answer(fact, past)
    case .escalationRaised(let fact): raise(fact, past)
    case .escalationAcknowledged(let fact): acknowledge(fact, past)
    case .escalationEnded(let fact): escalations[id]?.endedOn = fact.on
    case .messageWritten: messages[id, default: []].append(past)
    case .packageFrozen(let fact):
      guard referrals[fact.referral] != nil else { return }
      packages[id] = PackageState(id: id, referral: fact.referral, package: fact.package, results: [])
    case .resultWritten: packages[id]?.results.append(past)
    case .registerOpened(let fact):
      registers[fact.body] = RegisterState(id: id, body: fact.body, numbers: [:], importedRows: [:])
    case .fileNumberGiven(let fact):
      registers[place.owner]?.numbers[fact.caseCover] = fact.number
      claim(fact.number, for: fact.caseCover)
    case .importRowsRegistered(let fact):
      registers[place.owner]?.importedRows[fact.collection, default: []].formUnion(fact.keys)
    case .kitProved(let fact): registers[place.owner]?.kitProved = fact
    case .memberRenewed(let fact): registers[place.owner]?.renewals.append(fact)
    case .memberLeft(let fact): registers[place.owner]?.left[fact.member] = fact.on
    case .bodyDescribed(let fact): bodyNames[fact.body] = fact
    case .rulesAdopted(let fact): rules.adopt(fact, entry: place.entry)
    case .postFilled(let fact): arrangements.take(fact)
    case .postVacated(let fact): arrangements.take(fact)
    case .absenceNoted(let fact): arrangements.take(fact)
    case .absenceEnded(let fact): arrangements.take(fact)
    case .standInNamed(let fact): arrangements.take(fact)
    case .hierarchyPlaced(let fact): arrangements.hierarchy[fact.body] = fact
    case .decisionRecorded(let fact): control.take(fact)
    case .decisionReported(let fact): control.take(fact, past)
    case .summaryDrafted(let fact):
      summaries.drafts[fact.number] = SummaryDraft(
        number: fact.number, sheet: fact.sheet, secret: fact.secret, compartment: id,
        seal: fact.sheet.seal(fact.secret, digest), event: place.event)
      claim(fact.number, for: id)
    case .summaryAgreed(let fact): summaries.agreements[fact.number, default: [:]][fact.body] = fact.seal
    case .summaryReleased(let fact):
      summaries.released.append(
        ReleasedSummary(number: fact.number, sheet: fact.sheet, at: place.at, entry: place.entry))
    case .findingRecorded(let fact): take(fact, past)
    case .findingReviewed(let fact): take(fact, past)
    case .findingTakenBack(let fact): takenBackFindings[fact.number, default: []].insert(fact.body)
    case .measureRecorded(let fact): control.take(fact)
    case .measureReported(let fact): control.take(fact, past)
    case .selfCheckRecorded(let fact): selfChecks.take(fact, past)
    case .workshopRecorded(let fact): selfChecks.take(fact)
    case .needAnswered(let fact): selfChecks.take(fact)
    case .capacityStopped(let fact): arrangements.stops[fact.body] = fact
    case .capacityResumed(let fact): arrangements.stops[fact.body] = nil
    case .trainingNoted(let fact):
      programme.trainings[fact.number] = fact
      claim(fact.number, for: id)
    case .trainingDutySet(let fact): programme.take(fact)
    case .effortNoted(let fact): programme.take(fact)
    case .meetingCalled(let fact):
      programme.take(fact)
      claim(fact.number, for: id)
    case .meetingAttended(let fact): programme.meetings[fact.number]?.attended = fact
    case .minutesKept(let fact): programme.meetings[fact.number]?.minutes = fact
    case .accessNoted(let fact): note(fact, past)
    case .memberNamed(let fact):
      memberNames[fact.member] = fact.name
      nameEntries[id] = fact.member
    case .erasureRequested(let fact):
      registers[place.owner]?.erasures.append(ErasureState(request: fact, requester: place.author.member))
    case .unitErased(let fact): keepStub(fact, past)
    case .erasureAnnounced(let fact):
      announcedErasures[fact.number] = AnnouncedErasure(body: place.author.body, earliest: fact.earliest)
    case .holdPlaced(let fact):
      cases[id]?.hold = HoldState(reason: fact.reason, holder: place.author.member, review: fact.review)
      cases[id]?.history.append(past)
    case .holdLifted:
      cases[id]?.hold = nil
      cases[id]?.history.append(past)
    case .retentionKept(let fact):
      cases[id]?.keeps.append(fact)
      cases[id]?.history.append(past)
    case .caseCounted(let fact):
      if caseStubs[id] == nil { stubsOfCase[fact.caseCover, default: []].append(id) }
      caseStubs[id] = CaseStubState(
        id: id, owner: place.owner, circle: place.circle, counted: fact, entry: place.entry)
    }
  }

  /// The first holder keeps a number: nobody can take over what another one is called by.
  mutating func claim(_ number: String, for compartment: CompartmentID) {
    if numbers[number] == nil { numbers[number] = compartment }
  }

  private mutating func keepStub(_ fact: UnitErased, _ past: PastEvent) {
    let owner = past.placement.owner
    if let place = registers[owner]?.erasures.firstIndex(where: { $0.request.number == fact.number }) {
      registers[owner]?.erasures[place].stub = fact
      return
    }
    // A package needs no request: it is erased at once.
    let request = ErasureRequested(
      number: fact.number, unit: fact.unit, object: fact.object, caseCover: nil, member: nil,
      compartments: [], ground: fact.ground, openedOn: fact.openedOn, closedOn: fact.closedOn,
      on: fact.requestedOn, earliest: past.placement.at)
    registers[owner]?.erasures.append(
      ErasureState(request: request, requester: past.placement.author.member, stub: fact))
  }

  private mutating func open(_ fact: IncidentRecorded, _ past: PastEvent) {
    let id = past.placement.compartment
    incidents[id] = IncidentState(
      id: id, owner: past.placement.owner, number: fact.number, facts: fact.facts,
      contributed: fact.contributed, core: fact.core, history: [past])
    claim(fact.number, for: id)
  }

  private mutating func narrate(_ fact: IncidentNarrated, _ past: PastEvent) {
    let id = past.placement.compartment
    if facts[id] == nil {
      facts[id] = IncidentFactsState(
        incident: fact.incident, narrative: fact.narrative, exactPlace: fact.exactPlace,
        policeNumber: fact.policeNumber, history: [past])
    } else {
      facts[id]?.narrative = fact.narrative
      facts[id]?.exactPlace = fact.exactPlace
      facts[id]?.policeNumber = fact.policeNumber
      facts[id]?.history.append(past)
    }
  }

  /// Remembers by when somebody asks again after a closing, so that lists need not read every course.
  private mutating func remindOfFollowUp(_ fact: StepsBegun, _ id: CompartmentID) {
    for begun in fact.steps {
      let step = procedure(begun.rule.version).step(begun.key.step)
      if step?.ends.contains(.followedUp) == true { cases[id]?.followUpDue = begun.due.day }
    }
  }

  private mutating func link(_ fact: CaseIncidentLinked, _ past: PastEvent) {
    let id = past.placement.compartment
    cases[id]?.incidents.append(fact.incident)
    cases[id]?.history.append(past)
    for member in cases[id]?.related ?? [] { keptFrom[member, default: []].insert(fact.incident) }
  }

  private mutating func unlink(_ fact: CaseIncidentUnlinked, _ past: PastEvent) {
    let id = past.placement.compartment
    cases[id]?.incidents.removeAll { $0 == fact.incident }
    cases[id]?.history.append(past)
    for member in cases[id]?.related ?? [] { keepAway(member) }
  }

  private mutating func open(_ fact: CaseOpened, _ past: PastEvent) {
    let id = past.placement.compartment
    cases[id] = CaseState(
      id: id, owner: past.placement.owner, number: fact.number, incidents: fact.incidents,
      contributed: fact.contributed, source: fact.source, chain: fact.chain ?? [],
      procedureVersion: fact.procedureVersion, cover: fact.cover,
      assigned: past.placement.author.member, closing: nil, closedOn: nil, consents: [], history: [past])
    claim(fact.number, for: id)
  }

  private mutating func describe(_ fact: PersonDescribed, _ past: PastEvent) {
    let id = past.placement.compartment
    if persons[id] == nil {
      persons[id] = PersonState(id: id, caseCover: fact.caseCover, record: fact.person, history: [past])
      partsOfCase[fact.caseCover, default: []].append(id)
    } else {
      persons[id]?.record = fact.person
      persons[id]?.history.append(past)
    }
  }

  private mutating func record(_ fact: ContactRecorded, _ past: PastEvent) {
    let id = past.placement.compartment
    if contacts[id] == nil {
      contacts[id] = ContactState(
        id: id, caseCover: fact.caseCover, person: fact.person, record: fact.contact, history: [past])
      partsOfCase[fact.caseCover, default: []].append(id)
    } else {
      contacts[id]?.record = fact.contact
      contacts[id]?.history.append(past)
    }
  }

  private mutating func note(_ fact: CaseNoted, _ past: PastEvent) {
    let id = past.placement.compartment
    if notes[id] == nil {
      notes[id] = NotesState(id: id, caseCover: fact.caseCover, history: [past])
      partsOfCase[fact.caseCover, default: []].append(id)
    } else {
      notes[id]?.history.append(past)
    }
  }

  private mutating func offer(_ fact: ReferralOffered, _ past: PastEvent) {
    let id = past.placement.compartment
    referrals[id] = ReferralState(id: id, offer: fact, history: [past])
    partsOfCase[fact.caseCover, default: []].append(id)
    claim(fact.number, for: id)
  }
}
