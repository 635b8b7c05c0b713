/// Says that the own body takes no new cases for now.
public struct StopCapacity: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.stopCapacity
  /// The last day of it; nil until it is ended.
  public var until: CalendarDay?
  /// Does it still take urgent cases?
  public var urgentOnly: Bool

  /// Stops new cases.
  public init(until: CalendarDay?, urgentOnly: Bool) {
    self.until = until
    self.urgentOnly = urgentOnly
  }

  /// Writes it; throws for a body that takes no referrals at all.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireBody(Self.name, draft.body)
    guard ReferralRules.takes(context.actor.kind) else { throw .notARecipient(draft.body) }
    if let until, until < context.today { throw .dayInPast(until) }
    let known = world.arrangements.stop(of: draft.body, on: context.today)
    if let known, known.until == until, known.urgentOnly == urgentOnly { throw .nothingChanged }
    let fact = CapacityStopped(
      body: draft.body, until: until, urgentOnly: urgentOnly, on: context.today)
    draft.write(.capacityStopped(fact), in: draft.alliance())
    return try draft.decided()
  }
}
