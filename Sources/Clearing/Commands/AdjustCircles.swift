/// Gives the clearing office's stand-in what it needs while it steps in, and takes it back when it does no more: covers,
/// cores, referrals, conferences and ties of incidents of the own body, all in one entry. Every session of the owning body does it by itself.
public struct AdjustCircles: Command, Hashable {
  /// Its name in the rights table: what any member's session does.
  public static let name = CommandName.keepRegister

  /// Adjusts everything of the own body.
  public init() {}

  /// The circles that are due, none when all is as it shall be.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    for (id, circle) in world.circlesDue(of: draft.body, on: context.today) { draft.move(id, to: circle) }
    return try draft.decided()
  }
}
