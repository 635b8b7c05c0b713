extension Roster {
  /// CIRCLE_EPOCH: by a member of a body of the set; the next epoch, wrapped to the newest key of each body, all of them
  /// active, for a reason that holds. Whether an own wrap did not open is taken on trust.
  mutating func renew(_ event: CircleEpoch, by author: ProofID) throws(RuleBreak) {
    let own = try authorBody(author)
    // The list ascends, so the ids stand in the order the circle's id is made of.
    let hash = Label.circle.hash(logID.bytes, event.wraps.flatMap(\.body.bytes))
    guard event.circle == ProofID(hash.prefix(16)) else { throw .circleIDWrong }
    guard event.wraps.contains(where: { $0.body == own.id }) else { throw .notOfCircle }
    let old = circles[event.circle]
    let epoch = old?.epoch ?? 0
    guard epoch < .max, event.epoch == epoch + 1 else { throw .circleEpochNotNext }
    for wrap in event.wraps {
      guard let body = bodies[wrap.body] else { throw .bodyUnknown }
      guard body.state == .active else { throw .circleBodyNotActive }
      guard body.epoch == wrap.bodyEpoch else { throw .circleWrapNotCurrent }
    }
    try check(event.reason, old)
    put(event.circle, Circle(epoch: event.epoch, wraps: event.wraps))
  }

  private func check(_ reason: CircleEpoch.Reason, _ old: Circle?) throws(RuleBreak) {
    let holds =
      switch (reason, old) {
      case (.first, let old): old == nil
      case (.bodyKeyMoved, let old?): !isCurrent(old)
      case (.ownWrapBroken, let old): old != nil
      case (.bodyKeyMoved, nil): false
      }
    guard holds else { throw .circleReasonWrong }
  }
}
