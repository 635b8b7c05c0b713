/// Who may write what the bodies arrange among themselves, and when it holds.
enum AllianceEntitlement {
  /// The reason against a fact about a body: the body itself writes it, or who may for any body, such as the chair.
  static func concerning(
    _ body: BodyID, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    let relation: Relation = place.author.body == body ? .own : .common
    if world.mayWrite(event.name, place, relation) { return nil }
    return relation == .own ? .wrongRole : .wrongBody
  }

  /// The reason against a fact that only the body itself writes.
  static func ofBody(
    _ body: BodyID, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard place.author.body == body else { return .wrongBody }
    return world.mayWrite(event.name, place, .own) ? nil : .wrongRole
  }

  /// The reason against a fact about a member's days: everybody speaks for their own, for a colleague's whoever keeps the
  /// body's keys.
  static func days(
    of member: MemberID, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard let body = world.memberBodies[member] else { return .wrongBody }
    if let reason = ofBody(body, event, place, world) { return reason }
    return member == place.author.member || place.author.roles.contains(.keyHolder) ? nil : .wrongRole
  }

  /// The reason against a fact of the alliance as a whole.
  static func ofAlliance(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    let relation = world.relationToAlliance(of: place.author.body)
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// The reason against a report: on its own mandates a body speaks for itself, on others who follows them up.
  static func report(
    _ fact: DecisionReported, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard let decision = world.control.decision(fact.decision) else {
      return ofAlliance(event, place, world)
    }
    let relation = world.relation(of: place.author.body, toReport: fact.report, on: decision)
    if world.mayWrite(event.name, place, relation) { return nil }
    return relation == .own ? .wrongRole : .wrongBody
  }

  /// The reason against a report on a measure: whoever leads it or takes part speaks, or who follows all of them up.
  static func report(
    _ fact: MeasureReported, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard let measure = world.control.measure(fact.measure) else { return ofAlliance(event, place, world) }
    let relation = world.relation(of: place.author.body, to: measure)
    if world.mayWrite(event.name, place, relation) { return nil }
    return relation == .own ? .wrongRole : .wrongBody
  }

  /// The reason against its place: it stands where everybody reads it. `holds` says whether its content can be.
  static func order(_ place: Placement, _ world: World, _ holds: Bool = true) -> VoidReason? {
    if let alliance = world.alliance, alliance != place.compartment { return .wrongOrder }
    return holds ? nil : .ruleBroken
  }

  /// Do all who are named for a post belong to its body?
  static func holds(_ fact: PostFilled, _ world: World) -> Bool {
    [fact.holder, fact.firstDeputy, fact.secondDeputy].compactMap { $0 }
      .allSatisfy { world.memberBodies[$0] == fact.body }
  }

  /// Can that body step in?
  static func holds(_ fact: StandInNamed, _ world: World) -> Bool {
    guard let standIn = fact.standIn else { return true }
    return standIn != fact.body && world.bodyKinds[standIn]?.canStandIn == true
  }
}
