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

  /// Nothing goes to whom the complaint is about, nor above; somebody of its staff is helped by the staff's own list only.
  static func checkNotAccused(
    _ recipient: BodyID, _ file: CaseState, _ world: World, on day: CalendarDay
  ) throws(Refusal) {
    if file.shields.keepAway(recipient) { throw .accusedRecipient(recipient) }
    let isStaffPath = file.shields.contains(where: \.isStaffPath) || world.isEmployeePath(file)
    if isStaffPath, !world.isOnStaffPath(recipient, on: day) {
      throw .notOnStaffPath(recipient)
    }
  }

  /// One offer at a time to one body.
  static func checkNoneRunning(
    of file: CaseState, to recipient: BodyID, _ world: World, on day: CalendarDay
  ) throws(Refusal) {
    let running = world.referrals(of: file.id).first { $0.offer.to == recipient && $0.isRunning(on: day) }
    if let running { throw .referralOpen(number: running.offer.number) }
  }

  /// Nothing about a person leaves without consent to this recipient, purpose and class of data, or a legal ground.
  ///
  /// The police learn nothing at all without it, because they must investigate what they learn of
  /// (StPO sections 152, 163); other bodies may see a sheet that holds codes only, which is what K1 stands for here.
  static func checkMayGo(
    _ offer: OfferReferral, _ file: CaseState, _ world: World, _ context: DecisionContext
  ) throws(Refusal) {
    var bars: [(data: DataClass, bar: HandOverBar)] = []
    for data in offer.classes + [.core] {
      let answer = world.handOver(
        data, of: file, to: offer.recipient, purpose: offer.purpose, on: context.today, ground: offer.ground,
        at: context.now)
      if case .no(let bar) = answer { bars.append((data, bar)) }
    }
    let never = offer.classes.filter { data in
      !DataClass.referable.contains(data) || bars.contains { $0.data == data && $0.bar == .never }
    }
    if !never.isEmpty { throw .neverReferable(never) }
    guard !bars.isEmpty else { return }
    let classes = bars.map(\.data).filter(offer.classes.contains)
    for (_, bar) in bars {
      if let refusal = refusal(bar, classes, offer) { throw refusal }
    }
    throw .consentMissing(recipient: offer.recipient, purpose: offer.purpose, classes: classes)
  }

  /// What is said beside the plain lack of a consent; nil for that.
  private static func refusal(_ bar: HandOverBar, _ classes: [DataClass], _ offer: OfferReferral) -> Refusal?
  {
    switch bar {
    case .never, .noConsent, .notInConsent, .lapsed: return nil
    case .refused: return .consentRefused(recipient: offer.recipient, purpose: offer.purpose)
    case .withdrawn(let day):
      return .consentWithdrawn(recipient: offer.recipient, purpose: offer.purpose, on: day)
    case .secrecyRestored(let day): return .secrecyRestored(recipient: offer.recipient, on: day)
    case .anonymous: return .anonymousReport(classes)
    case .groundUnusable: return .groundNotUsable(number: offer.ground ?? "")
    }
  }

  /// What the police learn cannot be taken back, so the step is confirmed by what no stray key types: the case's number.
  static func checkConfirmed(
    _ offer: OfferReferral, _ file: CaseState, kind: BodyKind, _ world: World
  ) throws(Refusal) {
    guard kind == .policeContact else { return }
    let typed = offer.confirmation.map(FileNumber.normalized)
    guard let typed, world.numbers[typed] == file.id else {
      throw .policeOfferUnconfirmed(number: world.registers[file.owner]?.numbers[file.id] ?? file.number)
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
