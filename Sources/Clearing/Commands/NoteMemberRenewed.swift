/// Notes in the body's register that a member got new keys, so that the whole body sees it.
public struct NoteMemberRenewed: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.manageMembers
  /// Whose keys.
  public var member: MemberID
  /// Who vouched for them.
  public var way: MemberRenewed.Way

  /// Notes that renewal.
  public init(member: MemberID, way: MemberRenewed.Way) {
    self.member = member
    self.way = way
  }

  /// Writes the day; throws unless the member may act on the roster.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    draft.write(
      .memberRenewed(MemberRenewed(member: member, way: way, on: context.today)), in: draft.register())
    return try draft.decided()
  }
}
