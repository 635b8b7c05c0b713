/// Takes an offer back before it is answered; what was offered is erased.
public struct RecallReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recallReferral
  /// The referral's number.
  public var number: String
  /// Why, as a code.
  public var reason: String

  /// Takes that offer back.
  public init(number: String, reason: String) {
    self.number = number
    self.reason = reason
  }

  /// Writes the recall; throws when the offer is answered or its date has passed.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.ownReferral(number, Self.name)
    try draft.requireWaiting(referral)
    try context.taxonomy.check(.recallReasons, reason, on: context.today)
    draft.end(referral, .recalled(reason: reason))
    return try draft.decided()
  }
}

extension Drafting {
  /// A referral that the own body sent.
  mutating func ownReferral(_ number: String, _ command: CommandName) throws(Refusal) -> ReferralState {
    try referral(number, command) { _, _ in .notPermitted }
  }

  /// Throws unless it waits for an answer in time.
  func requireWaiting(_ referral: ReferralState) throws(Refusal) {
    guard referral.stage.isWaiting else { throw .referralNotOffered }
    if referral.isOverdue(on: context.today) { throw .offerLapsed(due: referral.due) }
  }
}
