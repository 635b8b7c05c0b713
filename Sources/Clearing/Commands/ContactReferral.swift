/// Says on which day the accepting body first spoke to the person.
public struct ContactReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.contactReferral
  /// The referral's number.
  public var number: String
  /// The day of the first contact.
  public var on: CalendarDay

  /// A first contact on that day.
  public init(number: String, on: CalendarDay) {
    self.number = number
    self.on = on
  }

  /// Writes the contact; throws for a day ahead or before the acceptance, and `nothingChanged` when there was one.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.acceptedReferral(number, Self.name)
    guard referral.contactedOn == nil else { throw .nothingChanged }
    if on > context.today { throw .dayInFuture(on) }
    if let accepted = referral.acceptance?.on, on < accepted { throw .dayInPast(on) }
    draft.write(.referralContacted(ReferralContacted(on: on)), in: referral.id)
    return try draft.decided()
  }
}
