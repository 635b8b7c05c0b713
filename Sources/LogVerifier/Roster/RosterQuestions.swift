extension Roster {
  func isActive(_ body: ProofID) -> Bool { bodies[body]?.state == .active }

  /// The bodies that take part now.
  var activeBodies: Set<ProofID> { Set(bodies.filter { $0.value.state == .active }.keys) }

  /// Whether the circle's newest epoch is wrapped to the newest keys of bodies that are all active.
  func isCurrent(_ circle: Circle) -> Bool {
    circle.epoch > 0
      && circle.wraps.allSatisfy { isActive($0.body) && bodies[$0.body]?.epoch == $0.bodyEpoch }
  }

  /// The people of a body: its members but the one that stands for its recovery kit.
  func people(of body: Body) -> [ProofID] {
    body.members.filter { members[$0]?.agreementKey != body.kitKey }
  }

  /// The author's body, which must be active, and the author still a member.
  func authorBody(_ author: ProofID) throws(RuleBreak) -> (id: ProofID, body: Body) {
    guard let member = members[author] else { throw .authorUnknown }
    guard !member.isRemoved else { throw .authorRemoved }
    guard let body = bodies[member.body], body.state == .active else { throw .bodyNotActive }
    return (member.body, body)
  }

  /// The same, and the author must be a key holder.
  func keyHolderBody(_ author: ProofID) throws(RuleBreak) -> (id: ProofID, body: Body) {
    let own = try authorBody(author)
    guard members[author]?.isKeyHolder ?? false else { throw .notKeyHolder }
    return own
  }
}
