extension Roster {
  /// MEMBER_ADD: by a key holder of the same body, a new id, with the newest key of the body.
  mutating func add(_ event: MemberAdd, by author: ProofID) throws(RuleBreak) {
    var (id, body) = try keyHolderBody(author)
    guard event.body == id else { throw .foreignBody }
    guard members[event.member] == nil else { throw .memberKnown }
    guard body.allows(event.roles) else { throw .roleNotAllowed }
    guard event.bodyEpoch == body.epoch else { throw .bodyEpochNotNewest }
    body.members.insert(event.member)
    put(id, body)
    put(
      event.member,
      Member(body: id, roles: event.roles, signingKey: event.signingKey, agreementKey: event.agreementKey))
  }

  /// MEMBER_ROLES: by a key holder of the same body; roles that fit its kind; a key holder remains.
  mutating func change(_ roles: UInt8, of id: ProofID, by author: ProofID) throws(RuleBreak) {
    let own = try keyHolderBody(author)
    var member = try member(id, of: own.id)
    guard own.body.allows(roles) else { throw .roleNotAllowed }
    member.roles = roles
    put(id, member)
    try checkKeyHolderRemains(own.id)
  }

  /// MEMBER_KEY: by a key holder of the same body; the next epoch, with the newest key of the body.
  mutating func renew(_ event: MemberKey, by author: ProofID) throws(RuleBreak) {
    let own = try keyHolderBody(author)
    var member = try member(event.member, of: own.id)
    guard member.epoch < .max, event.epoch == member.epoch + 1 else { throw .memberEpochNotNext }
    guard event.bodyEpoch == own.body.epoch else { throw .bodyEpochNotNewest }
    member.epoch = event.epoch
    member.signingKey = event.signingKey
    member.agreementKey = event.agreementKey
    put(event.member, member)
  }

  /// MEMBER_REMOVE: by another key holder of the same body; its next epoch must follow in the entry.
  mutating func remove(_ id: ProofID, by author: ProofID) throws(RuleBreak) {
    var own = try keyHolderBody(author)
    guard id != author else { throw .removesItself }
    var member = try member(id, of: own.id)
    member.isRemoved = true
    own.body.members.remove(id)
    put(id, member)
    put(own.id, own.body)
    epochsDue.insert(own.id)
    try checkKeyHolderRemains(own.id)
  }

  private func member(_ id: ProofID, of body: ProofID) throws(RuleBreak) -> Member {
    guard let member = members[id], !member.isRemoved else { throw .memberUnknown }
    guard member.body == body else { throw .foreignBody }
    return member
  }

  private func checkKeyHolderRemains(_ body: ProofID) throws(RuleBreak) {
    guard bodies[body]?.members.contains(where: { members[$0]?.isKeyHolder ?? false }) ?? false else {
      throw .lastKeyHolder
    }
  }
}
