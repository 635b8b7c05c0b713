extension Roster {
  /// ERASE_REQUEST: where two persons must agree; by a member of the owner; none pending.
  mutating func request(_ id: ProofID, by author: ProofID) throws(RuleBreak) {
    let own = try authorBody(author).id
    var compartment = try erasable(id)
    guard compartment.rule == .twoPersons else { throw .requestNotNeeded }
    guard owns(own, compartment) else { throw .notOwner }
    guard case .none = compartment.erasure else { throw .requestedBefore }
    compartment.erasure = .requested(by: author)
    put(id, compartment)
  }

  /// ERASE_INTENT: at once by any body of the circle; else after a request by somebody else, by a member of the owner, or of
  /// a body with a chair where the requester's body has one person alone.
  mutating func intend(_ id: ProofID, by author: ProofID) throws(RuleBreak) {
    let own = try authorBody(author)
    var compartment = try erasable(id)
    switch compartment.rule {
    case .never: throw .neverErased
    case .atOnce:
      guard circles[compartment.circle]?.bodies.contains(own.id) ?? false else { throw .notOfCircle }
    case .twoPersons:
      guard case .requested(let requester) = compartment.erasure else { throw .notRequested }
      guard requester != author else { throw .samePerson }
      guard owns(own.id, compartment) || standsIn(own.body, for: requester) else { throw .notEraser }
    }
    compartment.erasure = .intended
    compartment.version += 1
    put(id, compartment)
  }

  /// ERASE_DONE: by any member, once, after the intent.
  mutating func finish(_ id: ProofID, by author: ProofID, entry: UInt64) throws(RuleBreak) {
    _ = try authorBody(author)
    guard var compartment = compartments[id] else { throw .compartmentUnknown }
    switch compartment.erasure {
    case .none, .requested: throw .notIntended
    case .done: throw .doneBefore
    case .intended: compartment.erasure = .done(entry: entry)
    }
    put(id, compartment)
  }

  private func erasable(_ id: ProofID) throws(RuleBreak) -> Compartment {
    guard let compartment = compartments[id] else { throw .compartmentUnknown }
    guard !compartment.isErased else { throw .compartmentErased }
    guard compartment.rule != .never else { throw .neverErased }
    return compartment
  }

  /// The owner; once it has ended, any body of the circle.
  private func owns(_ body: ProofID, _ compartment: Compartment) -> Bool {
    if compartment.owner == body { return true }
    return !isActive(compartment.owner) && circles[compartment.circle]?.bodies.contains(body) ?? false
  }

  /// Whether a body has a chair, and the requester nobody in its own to ask: a recovery kit is no person.
  private func standsIn(_ body: Body, for requester: ProofID) -> Bool {
    guard let own = members[requester]?.body, let asking = bodies[own], people(of: asking).count < 2 else {
      return false
    }
    return body.members.contains { members[$0].map { $0.roles & Role.chair != 0 } ?? false }
  }
}
