/// Opens the own case of an accepted referral: what was handed over is taken over, and nobody types it again.
public struct OpenCaseFromReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.openCase
  /// The referral's number.
  public var number: String
  /// Kind of the affected; the first of the list if nothing is said.
  public var affectedKind: String?
  /// May the clearing office see the cover?
  public var contributed: Bool

  /// A case from that referral.
  public init(number: String, affectedKind: String? = nil, contributed: Bool = true) {
    self.number = number
    self.affectedKind = affectedKind
    self.contributed = contributed
  }

  /// Opens the case; throws unless the referral is accepted and running, and `nothingChanged` when it has a case already.
  ///
  /// The incidents are recorded for the own body alone: the sender's own record of them is the one that is counted.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    try draft.requireKit()
    let referral = try draft.acceptedReferral(number, .readPackage)
    guard referral.offer.to == draft.body else { throw .notPermitted }
    guard world.file(from: referral) == nil else { throw .nothingChanged }
    let package = referral.offer.package.flatMap { world.packages[$0]?.package }
    let cover = try cover(referral, context)
    try CaseRules.check(cover, context)
    let shields = referral.offer.shields ?? []
    var incidents: [CompartmentID] = []
    for extract in package?.incidents ?? [] {
      incidents.append(
        try draft.record(entry(extract, from: referral.offer.from, world, context), against: shields).id)
    }
    let file = draft.open(.caseCover, for: draft.circle(contributed: contributed, shields: shields))
    let opened = CaseOpened(
      number: draft.number(.caseFile), cover: cover, incidents: incidents, contributed: contributed,
      procedureVersion: context.procedure.version, source: referral.id,
      chain: (referral.offer.chain ?? []) + [referral.offer.from])
    draft.write(.caseOpened(opened), in: file)
    for shield in shields { draft.write(.caseShielded(ShieldDeclared(shield: shield)), in: file) }
    for affected in package?.affected ?? [] { try draft.add(affected, to: file) }
    try draft.addNote(package?.summary, to: file)
    draft.created(draft.giveRunningNumber(to: file))
    return try draft.decided()
  }

  private func cover(_ referral: ReferralState, _ context: DecisionContext) throws(Refusal) -> CaseCover {
    let sheet = referral.offer.sheet
    let kinds = context.taxonomy.entries(.affectedKinds).filter { $0.isValid(on: context.today) }
    guard let kind = affectedKind ?? kinds.first?.code else { throw .missing(.person) }
    return CaseCover(
      topic: sheet.topic, place: sheet.place, language: sheet.language, urgency: sheet.urgency,
      receivedOn: context.today, channel: Self.channel, affectedKind: kind)
  }

  /// How such a case came in, as a code of the channels.
  private static let channel = "referral"

  private func entry(
    _ extract: IncidentExtract, from sender: BodyID, _ world: World, _ context: DecisionContext
  ) -> IncidentEntry {
    let assessor = world.bodyKinds[sender]?.assessor
    let known = assessor.flatMap { context.taxonomy.entry(.assessors, $0)?.code }
    var core = IncidentCore(
      occurred: extract.occurred, receivedOn: context.today, area: extract.area, acts: extract.acts,
      motives: known.map { by in extract.motives.map { Motive(code: $0, assessedBy: by) } } ?? [])
    core.places = extract.places
    core.channel = Self.channel
    core.suspected = extract.acts.isEmpty
    return IncidentEntry(
      core: core, narrative: extract.narrative ?? "", exactPlace: extract.exactPlace, contributed: false)
  }
}

extension BodyKind {
  /// As whose assessment the motives count that a body of this kind hands over; nil when it assesses none.
  fileprivate var assessor: String? {
    switch self {
    case .counselling: return "counselling"
    case .policeContact: return "police"
    case .clearingOffice, .municipalUnit, .allianceOffice: return "city"
    case .dataProtection: return nil
    }
  }
}

extension ReferralPackage {
  /// The persons with the contacts that belong to them.
  ///
  /// A contact that names no person, because no identity was handed over, belongs to a person without a name.
  fileprivate var affected: [OpenCase.Affected] {
    var left = Array(contacts.enumerated())
    var affected = persons.map { person in
      let place = left.firstIndex { owner($0.offset) == person.label }
      return OpenCase.Affected(person: person, contact: place.map { left.remove(at: $0).element })
    }
    for (place, contact) in left {
      let label = owner(place) ?? "Person \(affected.count + 1)"
      affected.append(OpenCase.Affected(person: PersonRecord(label: label), contact: contact))
    }
    return affected
  }

  /// Whose contact it is, by the short name; the only person's when the package does not say.
  private func owner(_ contact: Int) -> String? {
    if let contactOwners, contactOwners.indices.contains(contact) { return contactOwners[contact] }
    return persons.count == 1 && contacts.count == 1 ? persons[0].label : nil
  }
}
