/// When a case may be offered, and what a package holds.
enum ReferralRules {
  /// Does a body of this kind take referrals?
  static func takes(_ kind: BodyKind) -> Bool {
    switch kind {
    case .clearingOffice, .counselling, .policeContact, .municipalUnit: return true
    case .allianceOffice, .dataProtection: return false
    }
  }

  /// In which time an offer is answered.
  static func answerRule(_ urgency: Urgency, _ procedure: ProcedureRules) -> PeriodRule {
    let isUrgent = urgency == .urgent
    return PeriodRule(
      name: isUrgent ? "urgent_answer_working_days" : "answer_working_days",
      workingDays: isUrgent ? procedure.urgentAnswerWorkingDays : procedure.answerWorkingDays,
      version: procedure.version, restarts: procedure.answerRestarts)
  }

  /// In which time the accepting body speaks to the person: whom the police send with consent waits for a call
  /// (the model of the Munich police); other ways have no such period.
  static func contactRule(
    _ offer: ReferralOffered, _ world: World, _ procedure: ProcedureRules
  ) -> PeriodRule? {
    guard world.bodyKinds[offer.from] == .policeContact, world.bodyKinds[offer.to] == .counselling,
      offer.sheet.classes.contains(.contact)
    else { return nil }
    let isUrgent = offer.sheet.urgency == .urgent
    return PeriodRule(
      name: isUrgent ? "urgent_contact_working_days" : "contact_working_days",
      workingDays: isUrgent ? procedure.urgentContactWorkingDays : procedure.contactWorkingDays,
      version: procedure.version)
  }

  /// One offer at a time to one body.
  static func checkNoneRunning(
    of file: CaseState, to recipient: BodyID, _ world: World, on day: CalendarDay
  ) throws(Refusal) {
    let running = world.referrals(of: file.id).first { $0.offer.to == recipient && $0.isRunning(on: day) }
    if let running { throw .referralOpen(number: running.offer.number) }
  }

  /// Nothing about a person leaves without consent to this recipient, purpose and class of data.
  ///
  /// The police learn nothing at all without it, because they must investigate what they learn of
  /// (StPO sections 152, 163); other bodies may see a sheet that holds codes only.
  static func checkConsent(
    _ offer: OfferReferral, _ file: CaseState, recipientKind: BodyKind, on day: CalendarDay
  ) throws(Refusal) {
    let never = offer.classes.filter { !DataClass.referable.contains($0) }
    if !never.isEmpty { throw .neverReferable(never) }
    let consent = file.consent(to: offer.recipient, purpose: offer.purpose, on: day)
    if consent?.isGiven == false, !offer.classes.isEmpty || recipientKind == .policeContact {
      throw .consentRefused(recipient: offer.recipient, purpose: offer.purpose)
    }
    let covered = consent?.isGiven == true ? Set(consent?.terms.classes ?? []) : []
    let uncovered = offer.classes.filter { !covered.contains($0) }
    if !uncovered.isEmpty || (recipientKind == .policeContact && consent == nil) {
      throw .consentMissing(recipient: offer.recipient, purpose: offer.purpose, classes: uncovered)
    }
  }

  /// The frozen content of the classes that are offered; nil when none is.
  static func package(
    _ offer: OfferReferral, _ file: CaseState, _ world: World
  ) throws(Refusal) -> ReferralPackage? {
    guard !offer.classes.isEmpty else { return nil }
    try TextLimits.check(offer.summary, .summary, limit: TextLimits.narrative / 4)
    let classes = Set(offer.classes)
    let incidents = classes.contains(.facts) ? extracts(file, world) : []
    let persons = classes.contains(.identity) ? world.persons(of: file.id).map(\.record) : []
    let contacts = classes.contains(.contact) ? world.contacts(of: file.id).map(\.record) : []
    if classes.contains(.identity), persons.isEmpty { throw .nothingToRefer(.identity) }
    if classes.contains(.contact), contacts.isEmpty { throw .nothingToRefer(.contact) }
    let owners = world.contacts(of: file.id).compactMap { world.persons[$0.person]?.record.label }
    let package = ReferralPackage(
      summary: offer.summary, incidents: incidents, persons: persons, contacts: contacts,
      contactOwners: persons.isEmpty || owners.count != contacts.count ? nil : owners)
    try checkSize(package)
    return package
  }

  /// Several long narratives together may be more than one event holds.
  private static func checkSize(_ package: ReferralPackage) throws(Refusal) {
    let words = package.incidents.reduce(package.summary.utf8.count) { sum, incident in
      sum + (incident.narrative?.utf8.count ?? 0) + (incident.exactPlace?.utf8.count ?? 0)
    }
    if words > TextLimits.package { throw .textTooLong(limit: TextLimits.package) }
  }

  private static func extracts(_ file: CaseState, _ world: World) -> [IncidentExtract] {
    file.incidents.compactMap { world.incidents[$0] }.map { incident in
      let facts = world.facts[incident.facts]
      return IncidentExtract(core: incident.core, narrative: facts?.narrative, exactPlace: facts?.exactPlace)
    }
  }
}
