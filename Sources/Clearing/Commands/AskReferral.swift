/// Asks the offering body a question before answering its offer.
public struct AskReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.askReferral
  /// The referral's number.
  public var number: String
  /// The question; only the two bodies read it.
  public var text: String

  /// A question about that offer.
  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }

  /// Writes the question; throws when the offer is answered, its date has passed, or a question waits already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.waitingReferral(number, Self.name)
    guard referral.stage == .offered else { throw .questionWaits }
    try TextLimits.check(text, .text, limit: TextLimits.message)
    let words = draft.room(of: referral)
    draft.write(.referralAsked(ReferralAsked(words: words, on: context.today)), in: referral.id)
    draft.write(.messageWritten(MessageWritten(referral: referral.id, text: text)), in: words)
    return try draft.decided()
  }
}

extension Drafting {
  /// Where the words about an offer lie: in its package; an offer without one gets a compartment that dies with it.
  fileprivate mutating func room(of referral: ReferralState) -> CompartmentID {
    world.livingRooms(of: referral).first
      ?? open(.package, for: [referral.offer.from, referral.offer.to])
  }
}
