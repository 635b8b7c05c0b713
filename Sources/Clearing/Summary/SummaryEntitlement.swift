/// Who may draft, agree to and release the half-yearly figures, and when it holds.
enum SummaryEntitlement {
  /// The reason against the author of a draft: it is the clearing office's work, and its stand-in's.
  static func drafter(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    let relation = world.relationToClearing(of: place.author.body)
    guard place.author.body == place.owner, relation != .none else { return .wrongBody }
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// The reason against the author of a release: one of the bodies whose data it rests on.
  static func releaser(
    _ fact: SummaryReleased, _ event: Event, _ place: Placement, _ world: World
  ) -> VoidReason? {
    guard fact.sheet.givers.contains(place.author.body) else { return .wrongBody }
    return world.mayWrite(event.name, place, .own) ? nil : .wrongRole
  }

  /// The reason against a draft: one a compartment, with a number of its own, readable by all who have to agree.
  static func order(_ fact: SummaryDrafted, _ place: Placement, _ world: World) -> VoidReason? {
    guard world.kinds[place.compartment] == nil else { return .wrongOrder }
    let isFree = world.summaries.drafts[fact.number] == nil && world.numbers[fact.number] == nil
    let givers = fact.sheet.givers.filter { world.bodyKinds[$0] != nil }
    guard isFree, !givers.isEmpty, givers.allSatisfy(place.circle.contains) else { return .ruleBroken }
    return fact.sheet.isReleasable && fact.sheet.isAgreedByItsWords ? nil : .ruleBroken
  }

  /// The reason against an agreement: once a body, and to the very sheet that was drafted, as far as the reader knows it.
  static func order(_ fact: SummaryAgreed, _ place: Placement, _ world: World) -> VoidReason? {
    if let reason = AllianceEntitlement.order(place, world) { return reason }
    guard world.summaries.agreements[fact.number]?[fact.body] == nil, !world.summaries.isReleased(fact.number)
    else { return .ruleBroken }
    guard let draft = world.summaries.drafts[fact.number] else { return nil }
    guard draft.sheet.givers.contains(fact.body), draft.seal == fact.seal else { return .ruleBroken }
    return world.misquotes(draft.sheet, of: fact.body) ? .ruleBroken : nil
  }

  /// The reason against a release: all data-giving bodies agreed to exactly this sheet, whoever reads it.
  static func order(_ fact: SummaryReleased, _ place: Placement, _ world: World) -> VoidReason? {
    if let reason = AllianceEntitlement.order(place, world) { return reason }
    guard !world.summaries.isReleased(fact.number), !fact.sheet.givers.isEmpty, fact.sheet.isReleasable,
      fact.sheet.isAgreedByItsWords, !world.holdsTakenBack(fact.sheet)
    else { return .ruleBroken }
    let seal = fact.sheet.seal(fact.secret, world.digest)
    return world.areAgreed(fact.sheet, seal: seal, of: fact.number) ? nil : .ruleBroken
  }
}

extension FrozenSheet {
  /// Half-years and years are released, for the alliance or for everybody; anything else is only looked at.
  var isReleasable: Bool {
    guard let period = Period(period), period.quarter == nil else { return false }
    // Only the public paper is rounded: those who work with figures get them as they are.
    return audience != .internal && (rounded != true || audience == .public)
  }

  /// Does every body whose words it holds have to agree to it? No words are put into another body's mouth.
  var isAgreedByItsWords: Bool { (findings ?? []).allSatisfy { givers.contains($0.body) } }
}
