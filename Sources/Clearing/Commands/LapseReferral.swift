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
  ///
  /// A referral that another program ended without erasing its content is only erased: the ending stands already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.referral(number, Self.name) { _, _ in .referralNotOffered }
    if world.keepsEndedContent(referral) {
      draft.eraseContent(of: referral)
      return try draft.decided()
    }
    guard referral.stage.isWaiting else { throw .referralNotOffered }
    guard referral.isOverdue(on: context.today) else { throw .offerInTime(due: referral.due) }
    draft.end(referral, .lapsed)
    return try draft.decided()
  }
}

extension World {
  /// Numbers of the referrals whose lapse a body can write on a day together with the erasure of what was offered, or
  /// whose content outlived their end; in order.
  ///
  /// The clearing office holds no key of a package: it writes the lapse of an offer without one, and leaves the others to
  /// the two bodies. Until then the offer counts as lapsed for everybody all the same.
  public func referralsToSettle(by body: BodyID, on day: CalendarDay) -> [String] {
    referrals.values.filter { referral in
      guard numbers[referral.offer.number] == referral.id, !locked.contains(referral.id) else { return false }
      return keepsEndedContent(referral) || (referral.isOverdue(on: day) && holdsRooms(of: referral))
    }.map(\.offer.number).sorted()
  }

  /// Does content that this reader can open outlive a referral that ended before its work was done?
  fileprivate func keepsEndedContent(_ referral: ReferralState) -> Bool {
    guard referral.stage.isFinal, referral.stage != .closed else { return false }
    return !livingRooms(of: referral).isEmpty
  }

  private func holdsRooms(of referral: ReferralState) -> Bool {
    referral.rooms.allSatisfy { kinds[$0] == .package || erased.contains($0) }
  }
}
