/// Takes note of the report on an own referral: the referral is done.
public struct CloseReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.closeReferral
  /// The referral's number.
  public var number: String

  /// Closes that referral.
  public init(number: String) { self.number = number }

  /// Writes the closing; throws unless it was reported back.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.ownReferral(number, Self.name)
    guard referral.stage == .reported else { throw .referralNotReported }
    draft.write(.referralClosed(ReferralClosed(on: context.today)), in: referral.id)
    return try draft.decided()
  }
}
