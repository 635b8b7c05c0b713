/// What one entry changes, kept apart until every rule of it holds: a roster of fifty thousand compartments is never copied.
struct RosterStep {
  let number: UInt64
  let author: Identifier
  var isRehearsal: Bool?
  var bodies: [Identifier: RosterBody] = [:]
  var members: [Identifier: RosterMember] = [:]
  var circles: [Identifier: RosterCircle] = [:]
  var compartments: [Identifier: RosterCompartment] = [:]
  var slots: Set<Identifier> = []
  /// Bodies that lost a member in this entry and have no new epoch yet.
  var epochsDue: Set<Identifier> = []

  init(number: UInt64, author: Identifier) {
    self.number = number
    self.author = author
  }
}

extension Roster {
  func body(_ id: Identifier, _ step: RosterStep) -> RosterBody? { step.bodies[id] ?? bodies[id] }
  func member(_ id: Identifier, _ step: RosterStep) -> RosterMember? { step.members[id] ?? members[id] }
  func circle(_ id: Identifier, _ step: RosterStep) -> RosterCircle? { step.circles[id] ?? circles[id] }

  func compartment(_ id: Identifier, _ step: RosterStep) -> RosterCompartment? {
    step.compartments[id] ?? compartments[id]
  }

  func activeBodies(_ step: RosterStep) -> Set<Identifier> {
    Set(bodies.keys).union(step.bodies.keys).filter { body($0, step)?.isActive ?? false }
  }

  func isCurrent(_ circle: RosterCircle, _ step: RosterStep) -> Bool {
    guard let newest = circle.epochs.last else { return false }
    return newest.wraps.allSatisfy { wrap in
      guard let body = body(wrap.body, step) else { return false }
      return body.isActive && body.currentEpoch == wrap.bodyEpoch
    }
  }

  func isCurrent(_ compartment: RosterCompartment, _ step: RosterStep) -> Bool {
    guard let newest = compartment.epochs.last, newest.circle == compartment.circle,
      let circle = circle(compartment.circle, step), newest.circleEpoch == circle.currentEpoch
    else { return false }
    return isCurrent(circle, step)
  }

  mutating func apply(_ step: RosterStep) {
    if let isRehearsal = step.isRehearsal { self.isRehearsal = isRehearsal }
    for (id, body) in step.bodies { bodies[id] = body }
    for (id, member) in step.members { members[id] = member }
    for (id, circle) in step.circles { circles[id] = circle }
    for (id, compartment) in step.compartments { compartments[id] = compartment }
    if !step.slots.isEmpty { slots.formUnion(step.slots) }
  }
}
