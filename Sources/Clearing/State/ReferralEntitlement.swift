/// When which event of a referral may follow: the machine as every reader checks it.
///
/// Log order decides between two acts: whatever comes after an ending finds a final stage and has no effect. Against the
/// reply date the author's own clock counts, so that no program can accept what had lapsed when it signed.
enum ReferralEntitlement {
  /// The reason against an event at the stage it finds, on the day its author wrote it.
  static func order(
    _ place: Placement, _ world: World, _ mayFollow: (ReferralState, CalendarDay) -> Bool
  ) -> VoidReason? {
    guard let referral = world.referrals[place.compartment] else { return .wrongOrder }
    return mayFollow(referral, place.at.local.day) ? nil : .ruleBroken
  }

  /// The reason against words about an offer: they stand where the offer says, behind the event that announced them.
  static func order(of message: MessageWritten, _ place: Placement, _ world: World) -> VoidReason? {
    // Words of a referral that was erased before them have no effect, and are no forgery either.
    guard let referral = world.referrals[message.referral] else { return nil }
    guard referral.rooms.contains(place.compartment) else { return .ruleBroken }
    let isQuestion = place.author.body == referral.offer.to
    let isDue = isQuestion ? referral.stage == .asked : referral.stage == .offered && referral.replies > 0
    return isDue ? nil : .ruleBroken
  }

  /// A reply never shortens the time for an answer, and starts it anew only as often as the offer's rule says.
  static func mayFollow(_ fact: ReferralReplied, _ referral: ReferralState, on day: CalendarDay) -> Bool {
    guard referral.stage == .asked, referral.isWaiting(on: day) else { return false }
    if !fact.restarted { return fact.due == referral.due }
    return fact.due >= referral.due && referral.restarts < referral.offer.rule?.restarts ?? 0
  }
}
