/// Takes back words that were offered to the alliance. They are erased at once, in every copy; a draft that holds them can no
/// longer be released.
public struct TakeBackFinding: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.takeBackFinding
  /// The number of the words.
  public var number: String

  /// Takes those words back.
  public init(number: String) { self.number = number }

  /// Their number in the access log.
  public var object: String? { number }

  /// Writes it and erases them; throws for what was released: what many have read nobody takes back.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let finding = try draft.finding(number, Self.name)
    if world.isReleased(finding) { throw .findingReleased }
    draft.write(
      .findingTakenBack(FindingTakenBack(number: finding.number, body: finding.owner)), in: draft.alliance())
    draft.erase(.intend(finding.id, ground: ErasureGround.findingTakenBack))
    return try draft.decided()
  }
}
