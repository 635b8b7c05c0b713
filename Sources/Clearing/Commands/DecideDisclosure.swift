/// Decides as the second person on a disclosure without consent: before it, or within a day after an immediate one.
public struct DecideDisclosure: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.decideDisclosure
  /// The disclosure's number.
  public var number: String
  /// Approve it, or find it justified?
  public var isApproved: Bool

  /// A decision on that disclosure.
  public init(number: String, isApproved: Bool) {
    self.number = number
    self.isApproved = isApproved
  }

  /// Writes the decision; throws for who asked, for a body that is not named, and when it was decided before.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let disclosure = try draft.disclosure(number, Self.name)
    guard disclosure.decision == nil else { throw .disclosureDecided(number: disclosure.request.number) }
    guard disclosure.request.approver == draft.body, disclosure.requester != context.actor.member else {
      throw .disclosureNeedsAnother
    }
    draft.write(
      .disclosureDecided(DisclosureDecided(approved: isApproved, on: context.today)), in: disclosure.id)
    if !isApproved, let file = world.cases[disclosure.request.caseCover], file.owner == draft.body {
      _ = draft.voidReferrals(of: file, ground: ReferralVoidGround.notJustified) {
        $0.offer.ground == disclosure.request.number
      }
    }
    return try draft.decided()
  }
}
