extension Drafting {
  /// The shield against a body that a record names; throws when there is no such body, or it is the own one.
  func shield(against accused: AccusedBody) throws(Refusal) -> Shield {
    let body = try activeBody(accused.code)
    let leftOut = Set([body] + world.arrangements.above(body))
    guard !leftOut.contains(self.body) else { throw .ownBodyAccused }
    return Shield(body: body, leftOut: leftOut, isStaffPath: accused.isStaffPath, on: context.today)
  }

  /// The active body with a code word.
  func activeBody(_ code: String) throws(Refusal) -> BodyID {
    let named = world.bodyNames.values.filter { $0.code == code && world.bodyKinds[$0.body] != nil }
    guard let body = named.map(\.body).min() else { throw .unknownBody(code: code) }
    return body
  }

  /// The own body's cases about given incidents.
  func ownCases(about incidents: [IncidentState]) -> [CaseState] {
    let ids = Set(incidents.map(\.id))
    return world.cases.values.filter { $0.owner == body && !ids.isDisjoint(with: $0.incidents) }
      .sorted { $0.id < $1.id }
  }

  /// Declares or ends a conflict for cases and incidents; throws when nothing would change.
  mutating func shield(
    _ files: [CaseState], _ incidents: [IncidentState], _ act: ShieldAct
  ) throws(Refusal) {
    switch act {
    case .declare(let accused): try declare(shield(against: accused), files, incidents)
    case .end(let code): try endShield(against: activeBody(code), files, incidents)
    }
  }

  /// Keeps away from an incident who is kept away from a case about it.
  mutating func spread(_ shields: [Shield], to incident: IncidentState) {
    let new = shields.filter { !incident.shields.names($0.body) }
    guard !new.isEmpty else { return }
    move(incident.id, to: circle(contributed: incident.contributed, shields: incident.shields + new))
    for shield in new { write(.incidentShielded(ShieldDeclared(shield: shield)), in: incident.id) }
  }

  /// A case and an incident that it is about from now on: who is kept away from the one is kept away from the other.
  mutating func share(_ file: CaseState, _ incident: IncidentState) {
    spread(file.shields, to: incident)
    let new = incident.shields.filter { !file.shields.names($0.body) }
    guard !new.isEmpty else { return }
    move(file.id, to: circle(contributed: file.contributed, shields: file.shields + new))
    for shield in new { write(.caseShielded(ShieldDeclared(shield: shield)), in: file.id) }
    keepReferrals(of: file, from: file.shields + new)
  }

  private mutating func declare(
    _ shield: Shield, _ files: [CaseState], _ incidents: [IncidentState]
  ) throws(Refusal) {
    let incidents = incidents.filter { !$0.shields.names(shield.body) }
    let files = files.filter { !$0.shields.names(shield.body) }
    guard !incidents.isEmpty || !files.isEmpty else { throw .nothingChanged }
    for incident in incidents {
      move(incident.id, to: circle(contributed: incident.contributed, shields: incident.shields + [shield]))
      write(.incidentShielded(ShieldDeclared(shield: shield)), in: incident.id)
    }
    for file in files {
      let circle = circle(contributed: file.contributed, shields: file.shields + [shield])
      move(file.id, to: circle)
      write(.caseShielded(ShieldDeclared(shield: shield)), in: file.id)
      keepReferrals(of: file, from: file.shields + [shield])
    }
  }

  /// What was offered to whom the complaint is about ends; who only watched over a referral is left out of it.
  ///
  /// The body that got the offer reads that it ended. It must not read why: that would tell it of the complaint.
  private mutating func keepReferrals(of file: CaseState, from shields: [Shield]) {
    let leftOut = shields.leftOut
    _ = voidReferrals(of: file, ground: ReferralVoidGround.noLongerOffered) { leftOut.contains($0.offer.to) }
    leaveConferences(of: file, shields: shields) { leftOut.contains($1) }
    guard let clearingOffice, leftOut.contains(clearingOffice) else { return }
    let steering = world.steering(without: leftOut, on: context.today)
    for referral in world.referrals(of: file.id)
    where referral.offer.from == body && referral.offer.to != clearingOffice {
      move(referral.id, to: steering.union([referral.offer.from, referral.offer.to]))
    }
  }

  private mutating func endShield(
    against accused: BodyID, _ files: [CaseState], _ incidents: [IncidentState]
  ) throws(Refusal) {
    let incidents = incidents.filter { $0.shields.names(accused) }
    let files = files.filter { $0.shields.names(accused) }
    guard !incidents.isEmpty || !files.isEmpty else { throw .nothingChanged }
    let end = ShieldEnded(body: accused, on: context.today)
    for incident in incidents {
      let left = incident.shields.filter { $0.body != accused }
      move(incident.id, to: circle(contributed: incident.contributed, shields: left))
      write(.incidentShieldEnded(end), in: incident.id)
    }
    for file in files {
      let left = file.shields.filter { $0.body != accused }
      move(file.id, to: circle(contributed: file.contributed, shields: left))
      write(.caseShieldEnded(end), in: file.id)
      leaveConferences(of: file, shields: left) { _, _ in false }
    }
  }
}

extension [Shield] {
  /// Is one of them against this body?
  func names(_ body: BodyID) -> Bool { contains { $0.body == body } }

  /// Takes one in, unless there is one against the same body.
  mutating func add(_ shield: Shield) {
    if !names(shield.body) { append(shield) }
  }

  /// Does one of them keep this body away?
  public func keepAway(_ body: BodyID) -> Bool { contains { $0.leftOut.contains(body) } }

  /// Every body that one of them keeps away.
  public var leftOut: Set<BodyID> { reduce(into: []) { $0.formUnion($1.leftOut) } }
}
