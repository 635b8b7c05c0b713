/// Who may write what about an escalation, and when it holds.
enum EscalationEntitlement {
  /// The reason against the author: the body whose case it is, or the clearing office, write what time and the case did.
  static func writer(
    _ event: Event, _ owner: BodyID?, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard let owner else { return .wrongOrder }
    let relation = Relation.ofShared(
      owner: owner, contributed: true, to: place.author.body, steers: world.steers(place.author.body))
    guard relation != .none else { return .wrongBody }
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// The reason against whoever takes note: it must be somebody who is called, never the body whose case it is.
  static func answerer(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    guard let escalation = world.escalations[place.compartment] else { return .wrongOrder }
    let relation = world.relation(of: place.author.body, to: escalation)
    guard relation != .none, relation != .own else { return .wrongBody }
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// The reason against a rung: each comes once, in their order, not before its time, and all say the same of the step.
  static func order(_ fact: EscalationRaised, _ place: Placement, _ world: World) -> VoidReason? {
    guard fact.effective >= fact.due.end, fact.effective <= place.at else { return .ruleBroken }
    // Who can see the case checks that it is that body's.
    if let cover = world.numbers[fact.file], let file = world.cases[cover], file.owner != fact.owner {
      return .ruleBroken
    }
    guard let known = world.escalations[place.compartment] else {
      return world.kinds[place.compartment] == nil ? nil : .wrongOrder
    }
    var expected = known.raised
    (expected.level, expected.effective) = (fact.level, fact.effective)
    guard known.isOpen, expected == fact else { return .ruleBroken }
    let isNext = known.rungs.allSatisfy { $0.level != fact.level && $0.effective <= fact.effective }
    return isNext ? nil : .ruleBroken
  }

  /// The reason against taking note: of a rung that was reached, once for each body.
  static func order(_ fact: EscalationAcknowledged, _ place: Placement, _ world: World) -> VoidReason? {
    guard let known = world.escalations[place.compartment] else { return .wrongOrder }
    guard known.isOpen, known.rungs.contains(where: { $0.level == fact.level }) else { return .ruleBroken }
    let isKnown = known.acknowledgements.contains {
      $0.level == fact.level && $0.body == place.author.body
    }
    return isKnown ? .ruleBroken : nil
  }
}
