/// Says which measure answers a need of a workshop.
public struct AnswerNeed: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordSelfCheck
  /// The workshop's number.
  public var workshop: String
  /// The need, counted from 1 through the whole workshop.
  public var need: Int
  /// The measure's number.
  public var measure: String

  /// A measure for a need.
  public init(workshop: String, need: Int, measure: String) {
    self.workshop = workshop
    self.need = need
    self.measure = measure
  }

  /// Writes it; throws for an unknown workshop, need or measure.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAlliance(Self.name)
    guard let known = world.selfChecks.workshop(workshop) else { throw .selfCheck(.unknownNumber(workshop)) }
    guard known.needs.indices.contains(need - 1) else { throw .selfCheck(.unknownNeed(need)) }
    try TextLimits.check(measure, .text, limit: TextLimits.line)
    guard let answer = world.control.measure(measure) else { throw .selfCheck(.unknownNumber(measure)) }
    if known.needs[need - 1].measure == answer.number { throw .nothingChanged }
    let fact = NeedAnswered(workshop: known.number, need: need, measure: answer.number)
    draft.write(.needAnswered(fact), in: draft.alliance())
    draft.created(known.number)
    return try draft.decided()
  }
}
