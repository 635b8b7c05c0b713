/// Writes down when steps of the own cases are due that another body's act began.
///
/// Nobody has to ask for it: each session does it at its start for what it may write.
public struct BeginSteps: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordStep

  /// Writes whatever is missing.
  public init() {}

  /// Writes what is due and stands nowhere yet; throws `nothingChanged` when nothing is.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    let own = world.cases.values.filter {
      $0.owner == draft.body && $0.isOpen && !world.locked.contains($0.id)
        && !world.referrals(of: $0.id).isEmpty
    }
    for file in own.sorted(by: { $0.id < $1.id }) { draft.beginSteps(in: file.id, adding: []) }
    if draft.decision.facts.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}
