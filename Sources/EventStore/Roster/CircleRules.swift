extension Roster {
  /// CIRCLE_EPOCH: by a member of a body of the set; the next epoch, wrapped to the newest key of each body of it.
  func holds(_ event: CircleEpoch, _ step: inout RosterStep) throws(RosterViolation) {
    let own = try activeAuthor(step).body
    let bodies = event.wraps.map(\.body)
    guard event.circle == CircleEpoch.circleID(logID: logID, bodies: bodies) else { throw .circleIDWrong }
    guard bodies.contains(own.id) else { throw .notOfCircle(event.circle) }
    var circle = circle(event.circle, step) ?? RosterCircle(id: event.circle, bodies: bodies, epochs: [])
    guard circle.currentEpoch < UInt32.max, event.epoch == circle.currentEpoch + 1 else {
      throw .circleEpochNotNext(event.circle)
    }
    try checkWraps(event, step)
    try checkReason(event.reason, circle, step)
    circle.epochs.append(CircleKeyEpoch(commitment: event.commitment, wraps: event.wraps))
    step.circles[circle.id] = circle
  }

  private func checkWraps(_ event: CircleEpoch, _ step: RosterStep) throws(RosterViolation) {
    for wrap in event.wraps {
      guard let body = body(wrap.body, step) else { throw .bodyUnknown(wrap.body) }
      guard body.isActive else { throw .circleBodyNotActive(wrap.body) }
      guard body.currentEpoch == wrap.bodyEpoch else { throw .circleWrapNotCurrent(event.circle) }
    }
  }

  private func checkReason(_ reason: CircleReason, _ circle: RosterCircle, _ step: RosterStep)
    throws(RosterViolation)
  {
    let holds =
      switch reason {
      case .first: circle.epochs.isEmpty
      case .bodyKeyMoved: !circle.epochs.isEmpty && !isCurrent(circle, step)
      case .ownWrapBroken: !circle.epochs.isEmpty
      }
    guard holds else { throw .circleReasonWrong(reason) }
  }
}
