/// Gives an accepted case back with a reason; what was handed over is erased.
public struct ReturnReferral: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.returnReferral
  /// The referral's number.
  public var number: String
  /// Why, as a code.
  public var reason: String
  /// Another body that may help instead.
  public var suggestion: BodyID?

  /// Returns that referral.
  public init(number: String, reason: String, suggestion: BodyID? = nil) {
    self.number = number
    self.reason = reason
    self.suggestion = suggestion
  }

  /// Writes the return; throws unless the referral is accepted and not reported yet.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let referral = try draft.acceptedReferral(number, Self.name)
    try context.taxonomy.check(.returnReasons, reason, on: context.today)
    if let suggestion, world.bodyKinds[suggestion] == nil { throw .notARecipient(suggestion) }
    draft.end(referral, .returned(reason: reason, suggestion: suggestion))
    return try draft.decided()
  }
}

extension Drafting {
  /// A referral that the own body accepted and works on.
  mutating func acceptedReferral(_ number: String, _ command: CommandName) throws(Refusal) -> ReferralState {
    let referral = try referral(number, command) { _, relation in
      switch relation {
      case .offered, .lapsed, .ended: return .referralNotAccepted
      case .own, .contributed, .accepted, .standIn, .common, .supervised, .locked, .none: return .notPermitted
      }
    }
    guard referral.stage.isTaken else { throw .referralNotAccepted }
    return referral
  }
}
