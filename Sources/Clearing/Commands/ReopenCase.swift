/// Takes a closed case up again; it keeps its number.
public struct ReopenCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.reopenCase
  /// The case's number.
  public var number: String
  /// Why, as a code.
  public var reason: String

  /// Reopens that case for that reason.
  public init(number: String, reason: String) {
    self.number = number
    self.reason = reason
  }

  /// Writes the reopening; throws when the case is open.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard !file.isOpen else { throw .caseOpen }
    try context.taxonomy.check(.reopeningReasons, reason, on: context.today)
    draft.write(.caseReopened(CaseReopened(reason: reason, on: context.today)), in: file.id)
    return try draft.decided()
  }
}
