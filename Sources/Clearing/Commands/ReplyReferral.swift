/// Replies to a question about an own offer.
public struct ReplyReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.replyReferral
  /// The referral's number.
  public var number: String
  /// The reply; only the two bodies read it.
  public var text: String

  /// A reply to what was asked about that offer.
  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }

  /// Writes the reply; throws when no question waits, the offer is answered or its date has passed.
  ///
  /// The reply starts the period for an answer anew, as often as the procedure said when the offer was made.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.ownReferral(number, Self.name)
    try draft.requireWaiting(referral)
    guard referral.stage == .asked, let words = world.livingRooms(of: referral).last else {
      throw .noQuestionWaits
    }
    try TextLimits.check(text, .text, limit: TextLimits.message)
    let due = referral.dueAfterReply(on: context.today, context.calendar)
    let replied = ReferralReplied(due: due, restarted: due != referral.due, on: context.today)
    draft.write(.referralReplied(replied), in: referral.id)
    draft.write(.messageWritten(MessageWritten(referral: referral.id, text: text)), in: words)
    return try draft.decided()
  }
}

extension ReferralState {
  /// The last day for an answer after a reply on a day: never an earlier one than before.
  func dueAfterReply(on day: CalendarDay, _ calendar: WorkCalendar) -> CalendarDay {
    guard let rule = offer.rule, restarts < rule.restarts ?? 0 else { return due }
    return max(due, rule.due(from: day, calendar))
  }
}
