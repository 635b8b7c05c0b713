/// Closes a case with its reason and its three outcomes.
public struct CloseCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.closeCase
  /// The case's number.
  public var number: String
  /// Why, and with which outcomes.
  public var closing: Closing

  /// Closes that case.
  public init(number: String, closing: Closing) {
    self.number = number
    self.closing = closing
  }

  /// Writes the closing; throws while a referral is running.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    try CaseRules.check(closing, context)
    if let running = world.referrals(of: file.id).first(where: { $0.isRunning(on: context.today) }) {
      throw .referralOpen(number: running.offer.number)
    }
    let blocks = world.closingBlocks(file, closing, on: context.today)
    if !blocks.isEmpty { throw .closingBlocked(blocks) }
    draft.write(.caseClosed(CaseClosed(closing: closing, on: context.today)), in: file.id)
    return try draft.decided()
  }
}
