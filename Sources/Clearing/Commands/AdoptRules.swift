/// Adopts a rule text for the whole alliance, from a day on.
public struct AdoptRules: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.adoptRules
  /// The most bytes a text may have.
  public static let textLimit = 60 * 1024
  /// What kind of text.
  public var kind: RuleKind
  /// The version, as the text states it.
  public var version: String
  /// The whole text.
  public var text: String
  /// The first day on which it holds.
  public var from: CalendarDay

  /// Adopts that text from that day on.
  public init(kind: RuleKind, version: String, text: String, from: CalendarDay) {
    self.kind = kind
    self.version = version
    self.text = text
    self.from = from
  }

  /// Writes the adoption; throws when the text is none of its kind, too long, not newer, or would hold before today.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let alliance = world.alliance
    try draft.require(
      Self.name, world.relationToAlliance(of: draft.body),
      isLocked: alliance.map(world.locked.contains) ?? false)
    if text.utf8.count > Self.textLimit { throw .textTooLong(limit: Self.textLimit) }
    let fact = RulesAdopted(kind: kind, version: version, from: from, text: text)
    if let objection = world.rules.objection(to: fact) { throw objection.refusal(kind) }
    if from < context.today { throw .dayInPast(from) }
    if let hesitation = world.rules.hesitation(about: fact) { throw hesitation.refusal(kind) }
    let place = alliance ?? draft.open(.alliance, for: Set(world.bodyKinds.keys))
    draft.write(.rulesAdopted(fact), in: place)
    return try draft.decided()
  }
}

extension AdoptionObjection {
  fileprivate func refusal(_ kind: RuleKind) -> Refusal {
    switch self {
    case .unreadable: return .unreadableRules(kind)
    case .versionTaken: return .versionTaken
    case .nothingChanged: return .nothingChanged
    case .notNewer(let held): return .versionNotNewer(than: held)
    case .codesRemoved(let list, let codes): return .codesRemoved(list: list, codes: codes)
    }
  }
}
