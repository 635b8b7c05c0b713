/// A person decides that a closed case is kept longer than its period says.
public struct KeepRetained: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.keepRetained
  /// The case's number.
  public var number: String
  /// The last day of keeping.
  public var until: CalendarDay
  /// Why.
  public var reason: String

  /// Keeps that case until that day, for that reason.
  public init(number: String, until: CalendarDay, reason: String) {
    self.number = number
    self.until = until
    self.reason = reason
  }

  /// Writes the decision; throws for an open case, a day that is not ahead, and without a reason.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard !file.isOpen else { throw .caseOpen }
    try TextLimits.check(reason, .text, limit: TextLimits.line)
    guard until > context.today else { throw .dayNotAhead(until) }
    let kept = RetentionKept(unit: nil, until: until, automatic: false, reason: reason, on: context.today)
    guard !file.keeps.contains(where: { $0.unit == nil && $0.until == until }) else { throw .nothingChanged }
    draft.write(.retentionKept(kept), in: file.id)
    return try draft.decided()
  }
}
