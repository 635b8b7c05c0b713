/// Takes note of an escalation: somebody who was called sees to it.
public struct AcknowledgeEscalation: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.acknowledgeEscalation
  /// The escalation's number.
  public var number: String

  /// Takes note of that escalation.
  public init(number: String) { self.number = number }

  /// The number, as it was typed.
  public var object: String? { number }

  /// Writes it down; throws `escalationOver` when nobody is called any more, `nothingChanged` when the body did so already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    guard let id = world.numbers[number], let escalation = world.escalations[id],
      world.isTold(draft.body, of: escalation, on: context.today)
    else {
      throw .notFoundOrNotPermitted
    }
    try draft.require(
      Self.name, world.relation(of: draft.body, to: escalation),
      isLocked: world.locked.contains(id))
    guard escalation.isOpen else { throw .escalationOver }
    let isKnown = escalation.acknowledgements.contains {
      $0.level == escalation.level && $0.body == draft.body
    }
    if isKnown { throw .nothingChanged }
    let fact = EscalationAcknowledged(level: escalation.level, on: context.today)
    draft.write(.escalationAcknowledged(fact), in: id)
    return try draft.decided()
  }
}
