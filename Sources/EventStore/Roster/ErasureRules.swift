extension Roster {
  /// ERASE_REQUEST: by a member of the owner, where two persons must agree.
  func holds(_ event: EraseRequest, _ step: inout RosterStep) throws(RosterViolation) {
    let own = try activeAuthor(step).body
    var compartment = try erasable(event.compartment, step)
    guard compartment.eraseRule == .twoPersons else { throw .requestNotNeeded(compartment.id) }
    guard isOwner(own, of: compartment, step) else { throw .notOwner(compartment.id) }
    guard compartment.erasure == .none else { throw .requestedBefore(compartment.id) }
    compartment.erasure = .requested(by: step.author)
    step.compartments[compartment.id] = compartment
  }

  /// ERASE_INTENT: by another member of the owner; for a body of one member, its kit not counted, by the chair's
  /// body; under the rule "at once" by any body of the circle.
  func holds(_ event: EraseIntent, _ step: inout RosterStep) throws(RosterViolation) {
    let own = try activeAuthor(step).body
    var compartment = try erasable(event.compartment, step)
    if compartment.eraseRule == .atOnce {
      guard circle(compartment.circle, step)?.bodies.contains(own.id) ?? false else {
        throw .notOfCircle(compartment.circle)
      }
    } else {
      guard case .requested(let first) = compartment.erasure else { throw .notRequested(compartment.id) }
      guard first != step.author else { throw .samePerson(compartment.id) }
      guard confirms(own, compartment, requester: first, step) else { throw .notEraser(compartment.id) }
    }
    compartment.erasure = .intended(entry: step.number)
    compartment.version += 1
    step.compartments[compartment.id] = compartment
  }

  /// ERASE_DONE: by any member, once, after the intent.
  func holds(_ event: EraseDone, _ step: inout RosterStep) throws(RosterViolation) {
    _ = try activeAuthor(step)
    guard var compartment = compartment(event.compartment, step) else {
      throw .compartmentUnknown(event.compartment)
    }
    switch compartment.erasure {
    case .none, .requested: throw .notIntended(compartment.id)
    case .done: throw .doneBefore(compartment.id)
    case .intended: compartment.erasure = .done(entry: step.number)
    }
    step.compartments[compartment.id] = compartment
  }

  private func erasable(_ id: Identifier, _ step: RosterStep) throws(RosterViolation) -> RosterCompartment {
    guard let compartment = compartment(id, step) else { throw .compartmentUnknown(id) }
    guard !compartment.isErased else { throw .compartmentErased(id) }
    guard compartment.eraseRule != .never else { throw .neverErased(id) }
    return compartment
  }

  /// The owner's body; once that has ended, any body of the circle stands in for it.
  private func isOwner(_ own: RosterBody, of compartment: RosterCompartment, _ step: RosterStep) -> Bool {
    if compartment.owner == own.id { return true }
    guard let owner = body(compartment.owner, step), !owner.isActive else { return false }
    return circle(compartment.circle, step)?.bodies.contains(own.id) ?? false
  }

  private func confirms(
    _ own: RosterBody, _ compartment: RosterCompartment, requester: Identifier, _ step: RosterStep
  ) -> Bool {
    if isOwner(own, of: compartment, step) { return true }
    guard let body = member(requester, step).flatMap({ body($0.body, step) }), people(of: body).count < 2
    else { return false }
    return own.members.contains { member($0, step)?.roles.contains(.chair) ?? false }
  }
}
