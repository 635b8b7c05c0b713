/// Adopts a rights table for the whole alliance, from a day on.
public struct AdoptRights: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.adoptRights
  /// The most bytes a table's text may have.
  public static let textLimit = 60 * 1024
  /// The version, as the text states it.
  public var version: String
  /// The whole text.
  public var text: String
  /// The first day on which it holds.
  public var from: CalendarDay

  /// Adopts that text from that day on.
  public init(version: String, text: String, from: CalendarDay) {
    self.version = version
    self.text = text
    self.from = from
  }

  /// Writes the adoption; throws when the text is no table, too long, or would hold before today.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let alliance = world.alliance
    try draft.require(
      Self.name, world.relationToAlliance(of: draft.body),
      isLocked: alliance.map(world.locked.contains) ?? false)
    if text.utf8.count > Self.textLimit { throw .textTooLong(limit: Self.textLimit) }
    let fact = RightsAdopted(version: version, from: from, text: text)
    guard let table = world.rights.table(fact) else { throw .unreadableRights }
    if from < context.today { throw .dayInPast(from) }
    if world.rights.adoption(on: from)?.rights == table { throw .nothingChanged }
    let place = alliance ?? draft.open(.alliance, for: Set(world.bodyKinds.keys))
    draft.write(.rightsAdopted(fact), in: place)
    return try draft.decided()
  }
}
