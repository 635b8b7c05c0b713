/// Says that the work on an accepted referral has begun.
public struct WorkReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.workReferral
  /// The referral's number.
  public var number: String

  /// Work on that referral.
  public init(number: String) { self.number = number }

  /// Writes the beginning; throws unless the referral is accepted, and `nothingChanged` when it was begun before.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.acceptedReferral(number, Self.name)
    guard referral.stage == .accepted else { throw .nothingChanged }
    draft.write(.referralWorkBegun(ReferralWorkBegun(on: context.today)), in: referral.id)
    return try draft.decided()
  }
}
