/// Notes in the body's register that members left.
public struct NoteMembersLeft: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.manageMembers
  /// Who left.
  public var members: [MemberID]

  /// Notes that those left.
  public init(members: [MemberID]) { self.members = members }

  /// Writes the day; throws unless the member may act on the roster.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    let register = draft.register()
    for member in members {
      draft.write(.memberLeft(MemberLeft(member: member, on: context.today)), in: register)
    }
    draft.vacatePosts(of: members)
    return try draft.decided()
  }
}
