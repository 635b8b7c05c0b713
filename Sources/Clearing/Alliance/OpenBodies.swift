extension World {
  /// Bodies of the same kind that an offer may go to instead, always in the same order; the kind decides what a body can do.
  public func alternatives(
    to body: BodyID, for owner: BodyID, urgency: Urgency, on day: CalendarDay, without left: Set<BodyID> = []
  ) -> [BodyID] {
    guard let kind = bodyKinds[body] else { return [] }
    return bodyKinds.keys.filter {
      bodyKinds[$0] == kind && $0 != body && $0 != owner && !left.contains($0)
        && takesNewCases($0, urgency: urgency, on: day)
    }.sorted()
  }

  /// Does a body take a new case of that urgency on a day?
  public func takesNewCases(_ body: BodyID, urgency: Urgency, on day: CalendarDay) -> Bool {
    guard let stop = arrangements.stop(of: body, on: day) else { return true }
    return stop.urgentOnly && urgency == .urgent
  }
}

extension ReferralRules {
  /// A body that takes no new cases is offered none; others that do the same work are named.
  static func checkCapacity(
    of recipient: BodyID, for file: CaseState, _ world: World, on day: CalendarDay
  ) throws(Refusal) {
    let urgency = file.cover.urgency
    guard !world.takesNewCases(recipient, urgency: urgency, on: day) else { return }
    throw .noNewCases(
      recipient, until: world.arrangements.stops[recipient]?.until,
      others: world.alternatives(to: recipient, for: file.owner, urgency: urgency, on: day))
  }
}
