/// Declines an offered case with a reason; it is the clearing office's to place again, and what was offered is erased.
public struct DeclineReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.declineReferral
  /// The referral's number.
  public var number: String
  /// Why, as a code.
  public var reason: String
  /// Another body that may help instead.
  public var suggestion: BodyID?

  /// Declines that referral.
  public init(number: String, reason: String, suggestion: BodyID? = nil) {
    self.number = number
    self.reason = reason
    self.suggestion = suggestion
  }

  /// Writes the refusal; throws when the offer is answered or its date has passed.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.waitingReferral(number, Self.name)
    try context.taxonomy.check(.declineReasons, reason, on: context.today)
    if let suggestion, world.bodyKinds[suggestion] == nil { throw .notARecipient(suggestion) }
    draft.end(referral, .declined(reason: reason, suggestion: suggestion))
    return try draft.decided()
  }
}
