/// Says that a deadline of a case needs nobody's attention any more.
public struct EndDeadline: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.keepDeadlines
  /// The case's number.
  public var number: String
  /// The deadline's number within the case.
  public var deadline: Int
  /// Why.
  public var outcome: DeadlineEnded.Outcome

  /// Ends that deadline.
  public init(number: String, deadline: Int, outcome: DeadlineEnded.Outcome) {
    self.number = number
    self.deadline = deadline
    self.outcome = outcome
  }

  /// Writes the end; throws when there is no such deadline, or it has ended. A closed case is no obstacle.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard let known = file.deadline(deadline), known.ended == nil else { throw .deadlineNotOpen(deadline) }
    let fact = DeadlineEnded(deadline: deadline, outcome: outcome, on: context.today)
    draft.write(.deadlineEnded(fact), in: file.id)
    return try draft.decided()
  }
}
