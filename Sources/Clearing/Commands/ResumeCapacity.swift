/// Says that the own body takes new cases again.
public struct ResumeCapacity: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.stopCapacity

  /// Ends the own body's stop.
  public init() {}

  /// Writes it; throws when there is no stop.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireBody(Self.name, draft.body)
    guard world.arrangements.stop(of: draft.body, on: context.today) != nil else { throw .nothingChanged }
    draft.write(
      .capacityResumed(CapacityResumed(body: draft.body, on: context.today)), in: draft.alliance())
    return try draft.decided()
  }
}
