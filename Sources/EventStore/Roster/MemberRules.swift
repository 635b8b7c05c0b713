extension Roster {
  /// MEMBER_ADD: by a key holder of the same body, with the newest key of the body for the newcomer.
  func holds(_ event: MemberAdd, _ step: inout RosterStep) throws(RosterViolation) {
    var body = try keyHolderBody(step)
    guard body.id == event.body else { throw .foreignBody(event.body) }
    guard member(event.member, step) == nil else { throw .memberKnown(event.member) }
    guard body.kind.allowedRoles.isSuperset(of: event.roles) else { throw .roleNotAllowed(event.roles) }
    guard event.bodyEpoch == body.currentEpoch else { throw .bodyEpochNotNewest(body.id) }
    body.members.insert(event.member)
    body.epochs[body.epochs.count - 1].wraps[event.member] = event.wrap
    step.bodies[body.id] = body
    step.members[event.member] = RosterMember(
      id: event.member, body: body.id, roles: event.roles, signingKeys: [event.signingKey],
      agreementKey: event.agreementKey)
  }

  /// MEMBER_ROLES: by a key holder of the same body; one must remain.
  func holds(_ event: MemberRoles, _ step: inout RosterStep) throws(RosterViolation) {
    let body = try keyHolderBody(step)
    var member = try member(event.member, of: body, step)
    guard body.kind.allowedRoles.isSuperset(of: event.roles) else { throw .roleNotAllowed(event.roles) }
    member.roles = event.roles
    step.members[member.id] = member
    try checkKeyHolder(of: body, step)
  }

  /// MEMBER_KEY: by a key holder of the same body; the next epoch, with the newest key of the body.
  func holds(_ event: MemberKey, _ step: inout RosterStep) throws(RosterViolation) {
    var body = try keyHolderBody(step)
    var member = try member(event.member, of: body, step)
    guard member.currentEpoch < UInt32.max, event.epoch == member.currentEpoch + 1 else {
      throw .memberEpochNotNext(member.id)
    }
    guard event.bodyEpoch == body.currentEpoch else { throw .bodyEpochNotNewest(body.id) }
    member.signingKeys.append(event.signingKey)
    member.agreementKey = event.agreementKey
    body.epochs[body.epochs.count - 1].wraps[member.id] = event.wrap
    step.members[member.id] = member
    step.bodies[body.id] = body
  }

  /// MEMBER_REMOVE: by another key holder of the same body; a new epoch of the body must follow in the entry.
  func holds(_ event: MemberRemove, _ step: inout RosterStep) throws(RosterViolation) {
    var body = try keyHolderBody(step)
    guard event.member != step.author else { throw .removesItself }
    var member = try member(event.member, of: body, step)
    member.removedAt = step.number
    body.members.remove(member.id)
    step.members[member.id] = member
    step.bodies[body.id] = body
    step.epochsDue.insert(body.id)
    try checkKeyHolder(of: body, step)
  }

  private func checkKeyHolder(of body: RosterBody, _ step: RosterStep) throws(RosterViolation) {
    let remains = body.members.contains { member($0, step)?.isKeyHolder ?? false }
    guard remains else { throw .lastKeyHolder(body.id) }
  }
}
