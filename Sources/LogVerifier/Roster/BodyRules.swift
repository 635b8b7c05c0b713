extension Roster {
  /// BODY_FOUND: by its first member, a key holder whose roles fit; body and member are new. Active at once in entry 1.
  mutating func found(_ event: BodyFound, by author: ProofID, isFirst: Bool) throws(RuleBreak) {
    guard event.member == author else { throw .notItsFounder }
    guard bodies[event.body] == nil else { throw .bodyKnown }
    guard members[event.member] == nil else { throw .memberKnown }
    guard event.roles & Role.keyHolder != 0 else { throw .founderNotKeyHolder }
    let body = Body(
      kind: event.kind, foundingHash: event.foundingHash, state: isFirst ? .active : .founded,
      kitKey: event.kitKey, members: [event.member])
    guard body.allows(event.roles) else { throw .roleNotAllowed }
    put(event.body, body)
    put(
      event.member,
      Member(
        body: event.body, roles: event.roles, signingKey: event.signingKey, agreementKey: event.agreementKey))
  }

  /// BODY_ADMIT: by a key holder of an active body, each body once; active at the second admission by a body that is active
  /// then, or at the first while one body is alone.
  mutating func admit(_ id: ProofID, _ foundingHash: [UInt8], by author: ProofID) throws(RuleBreak) {
    let own = try keyHolderBody(author)
    guard var body = bodies[id] else { throw .bodyUnknown }
    guard body.state == .founded else { throw .bodyNotFounded }
    guard body.foundingHash == foundingHash else { throw .foundingHashDiffers }
    guard body.admittedBy.insert(own.id).inserted else { throw .admittedBefore }
    let active = activeBodies
    if body.admittedBy.filter(active.contains).count >= min(2, active.count) { body.state = .active }
    put(id, body)
  }

  /// BODY_END: by a key holder of the body itself, or of more than half of the other active bodies, each once.
  mutating func end(_ id: ProofID, by author: ProofID) throws(RuleBreak) {
    let own = try keyHolderBody(author)
    guard var body = bodies[id] else { throw .bodyUnknown }
    guard body.state == .active else { throw .bodyNotActive }
    if own.id == id {
      body.state = .ended
    } else {
      guard body.endedBy.insert(own.id).inserted else { throw .endVotedBefore }
      let others = activeBodies.filter { $0 != id }
      if 2 * body.endedBy.filter(others.contains).count > others.count { body.state = .ended }
    }
    put(id, body)
  }

  /// BODY_EPOCH: by a key holder of the body; the next epoch, wrapped to exactly its members.
  mutating func renew(_ event: BodyEpoch, by author: ProofID) throws(RuleBreak) {
    var (id, body) = try keyHolderBody(author)
    guard event.body == id else { throw .foreignBody }
    guard body.epoch < .max, event.epoch == body.epoch + 1 else { throw .bodyEpochNotNext }
    guard Set(event.members) == body.members else { throw .bodyWrapsNotMembers }
    body.epoch = event.epoch
    body.kitKey = event.kitKey
    put(id, body)
    epochsDue.remove(id)
  }
}
