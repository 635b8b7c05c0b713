/// Stands for words that a colleague wrote: from now on the clearing office reads them, and the summary of their half-year
/// holds them.
public struct ReviewFinding: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.reviewFinding
  /// The number of the words.
  public var number: String

  /// Stands for those words.
  public init(number: String) { self.number = number }

  /// Their number in the access log.
  public var object: String? { number }

  /// Writes it; throws for whoever wrote the words, because one person alone puts nothing before the alliance.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let finding = try draft.finding(number, Self.name)
    guard finding.reviewer == nil else { throw .nothingChanged }
    guard finding.author != context.actor.member else { throw .findingNeedsAnother }
    draft.write(.findingReviewed(FindingReviewed(on: context.today)), in: finding.id)
    let circle = world.steering(without: [], on: context.today).union([finding.owner])
    if finding.owner == draft.body, !circle.isSubset(of: finding.circle) {
      draft.move(finding.id, to: circle)
    }
    return try draft.decided()
  }
}

extension Drafting {
  /// The words of that number, for this command.
  mutating func finding(_ number: String, _ command: CommandName) throws(Refusal) -> FindingState {
    guard let id = world.numbers[number], let finding = world.findings[id] else {
      throw .notFoundOrNotPermitted
    }
    try require(command, world.relation(of: body, to: finding), isLocked: world.locked.contains(id))
    look(at: id)
    return finding
  }
}
