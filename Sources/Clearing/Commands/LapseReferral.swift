/// Writes down that an offer lapsed because its reply date has passed; what was offered is erased.
///
/// Nobody has to ask for it: each session does it at its start for what it may write. It states what time did.
public struct LapseReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.lapseReferral
  /// The referral's number.
  public var number: String

  /// The lapse of that offer.
  public init(number: String) { self.number = number }

  /// Writes the lapse; throws for an offer that was answered or is in time.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.referral(number, Self.name) { _, _ in .referralNotOffered }
    guard referral.stage.isWaiting else { throw .referralNotOffered }
    guard referral.isOverdue(on: context.today) else { throw .offerInTime(due: referral.due) }
    draft.end(referral, .lapsed)
    return try draft.decided()
  }
}
