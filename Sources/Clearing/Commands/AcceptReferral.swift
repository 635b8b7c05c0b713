/// Takes an offered case over: one event, and the package opens.
public struct AcceptReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.acceptReferral
  /// The referral's number.
  public var number: String
  /// The own file number, if one is to be told to the sender.
  public var reference: String?

  /// Accepts that referral.
  public init(number: String, reference: String? = nil) {
    self.number = number
    self.reference = reference
  }

  /// Writes the acceptance; throws when the offer is answered or its date has passed.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.waitingReferral(number, Self.name)
    try TextLimits.checkLength(reference, limit: TextLimits.line)
    let contact = ReferralRules.contactRule(referral.offer, world, context.procedure)
    draft.write(
      .referralAccepted(
        ReferralAccepted(
          on: context.today, reference: reference,
          contactBy: contact?.due(from: context.today, context.calendar),
          contactRule: contact)), in: referral.id)
    return try draft.decided()
  }
}

extension Drafting {
  /// A referral to the own body that still waits for an answer.
  mutating func waitingReferral(_ number: String, _ command: CommandName) throws(Refusal) -> ReferralState {
    try referral(number, command) { referral, relation in
      switch relation {
      case .lapsed: return .offerLapsed(due: referral.due)
      case .accepted: return referral.acceptedAlready ?? .referralNotOffered
      case .ended: return .referralNotOffered
      case .own, .contributed, .offered, .standIn, .common, .supervised, .locked, .none: return .notPermitted
      }
    }
  }
}

extension ReferralState {
  /// That it was accepted, by whom and when; nil when it was not.
  fileprivate var acceptedAlready: Refusal? {
    for past in history {
      guard case .referralAccepted = past.event else { continue }
      return .acceptedAlready(by: past.placement.author.member, at: past.placement.at)
    }
    return nil
  }
}
