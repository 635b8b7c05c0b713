/// Who may offer, review and take back words for the alliance, and when it holds.
enum FindingEntitlement {
  /// The reason against a reviewer: a member of the same body, or of the clearing office where the body has nobody else.
  static func reviewer(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    guard let finding = world.findings[place.compartment] else { return .wrongOrder }
    let relation = world.relation(of: place.author.body, to: finding)
    guard relation != .none else { return .wrongBody }
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// The reason against new words: one a compartment, with a number of their own, that hold together.
  static func order(_ fact: FindingRecorded, _ place: Placement, _ world: World) -> VoidReason? {
    guard world.kinds[place.compartment] == nil else { return .wrongOrder }
    return world.numbers[fact.number] == nil && fact.finding.holds ? nil : .ruleBroken
  }

  /// The reason against a review: nobody reviews twice, and nobody their own words.
  static func order(_ fact: FindingReviewed, _ place: Placement, _ world: World) -> VoidReason? {
    guard let finding = world.findings[place.compartment] else { return .wrongOrder }
    return finding.reviewer == nil && finding.author != place.author.member ? nil : .ruleBroken
  }

  /// The reason against taking back: once, by the body that offered them, and not what is released.
  static func order(_ fact: FindingTakenBack, _ place: Placement, _ world: World) -> VoidReason? {
    let isReleased = world.summaries.released.contains { release in
      release.sheet.findings?.contains { $0.number == fact.number && $0.body == fact.body } ?? false
    }
    let isAgain = world.takenBackFindings[fact.number]?.contains(fact.body) ?? false
    return AllianceEntitlement.order(place, world, !isReleased && !isAgain)
  }
}
