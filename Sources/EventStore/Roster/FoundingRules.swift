extension Roster {
  /// GENESIS: entry 1, whose beginning was checked with its author; anywhere else it is refused.
  func holds(_ event: Genesis, _ step: inout RosterStep) throws(RosterViolation) {
    guard step.number == 1, step.isRehearsal == nil else { throw .genesisNotFirst }
    step.isRehearsal = event.isRehearsal
  }

  /// BODY_FOUND: by its own first member, a key holder; active at once only as the first body of the log.
  func holds(_ event: BodyFound, _ step: inout RosterStep) throws(RosterViolation) {
    guard event.member == step.author else { throw .notItsFounder }
    guard body(event.body, step) == nil else { throw .bodyKnown(event.body) }
    guard member(event.member, step) == nil else { throw .memberKnown(event.member) }
    guard event.roles.contains(.keyHolder) else { throw .founderNotKeyHolder }
    guard event.kind.allowedRoles.isSuperset(of: event.roles) else { throw .roleNotAllowed(event.roles) }
    let first = BodyKeyEpoch(
      publicKey: event.bodyKey, wraps: [event.member: event.memberWrap], kitWrap: event.kitWrap,
      previousSeedWrap: nil)
    step.bodies[event.body] = RosterBody(
      id: event.body, kind: event.kind, foundingHash: event.foundingHash,
      state: step.number == 1 ? .active : .founded, members: [event.member], epochs: [first],
      kitKey: event.kitKey)
    step.members[event.member] = RosterMember(
      id: event.member, body: event.body, roles: event.roles, signingKeys: [event.signingKey],
      agreementKey: event.agreementKey)
  }

  /// BODY_ADMIT: by key holders of active bodies; it takes effect at the second different one, or at the first while one
  /// body is alone.
  func holds(_ event: BodyAdmit, _ step: inout RosterStep) throws(RosterViolation) {
    let own = try keyHolderBody(step)
    guard var body = body(event.body, step) else { throw .bodyUnknown(event.body) }
    guard body.state == .founded else { throw .bodyNotFounded(event.body) }
    guard body.foundingHash == event.foundingHash else { throw .foundingHashDiffers(event.body) }
    guard body.admittedBy.insert(own.id).inserted else { throw .admittedBefore(event.body) }
    let active = activeBodies(step)
    if body.admittedBy.intersection(active).count >= min(2, active.count) { body.state = .active }
    step.bodies[event.body] = body
  }

  /// BODY_END: by its own key holder, or by key holders of more than half of the other active bodies.
  func holds(_ event: BodyEnd, _ step: inout RosterStep) throws(RosterViolation) {
    let own = try keyHolderBody(step)
    guard var body = body(event.body, step) else { throw .bodyUnknown(event.body) }
    guard body.isActive else { throw .bodyNotActive(event.body) }
    if own.id == body.id {
      body.state = .ended
    } else {
      guard body.endVotes.insert(own.id).inserted else { throw .endVotedBefore(event.body) }
      let others = activeBodies(step).subtracting([body.id])
      if body.endVotes.intersection(others).count * 2 > others.count { body.state = .ended }
    }
    step.bodies[event.body] = body
  }

  /// BODY_EPOCH: by a key holder of the body; the next epoch, wrapped to exactly its members.
  func holds(_ event: BodyEpoch, _ step: inout RosterStep) throws(RosterViolation) {
    var body = try keyHolderBody(step)
    guard body.id == event.body else { throw .foreignBody(event.body) }
    guard body.currentEpoch < UInt32.max, event.epoch == body.currentEpoch + 1 else {
      throw .bodyEpochNotNext(event.body)
    }
    guard Set(event.memberWraps.map(\.member)) == body.members else { throw .bodyWrapsNotMembers(event.body) }
    var wraps: [Identifier: [UInt8]] = [:]
    for wrap in event.memberWraps { wraps[wrap.member] = wrap.wrap }
    body.epochs.append(
      BodyKeyEpoch(
        publicKey: event.bodyKey, wraps: wraps, kitWrap: event.kitWrap,
        previousSeedWrap: event.previousSeedWrap))
    body.kitKey = event.kitKey
    step.bodies[body.id] = body
    step.epochsDue.remove(body.id)
  }
}
