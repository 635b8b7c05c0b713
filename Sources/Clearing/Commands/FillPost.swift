/// Says who answers for a role of a body, with deputies of the same body.
public struct FillPost: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.managePosts
  /// The post as it shall be.
  public var post: PostFilled

  /// Fills that post.
  public init(_ post: PostFilled) { self.post = post }

  /// Writes it; throws unless everybody named works in that body in that role.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireBody(Self.name, post.body)
    if let until = post.until, until < post.from { throw .rangeReversed }
    let named = [post.holder, post.firstDeputy, post.secondDeputy].compactMap { $0 }
    for member in named {
      guard world.memberBodies[member] == post.body, !world.absentMembers.contains(member),
        world.memberRoles[member]?.contains(post.role) == true,
        named.count(where: { $0 == member }) == 1
      else { throw .cannotHoldPost(member) }
    }
    let known = world.arrangements.posts[PostKey(post.body, post.role)]?.changes.last
    if known == .filled(post) { throw .nothingChanged }
    draft.write(.postFilled(post), in: draft.alliance())
    return try draft.decided()
  }
}

extension Drafting {
  /// Throws what the table says against a command that concerns this body, and for a body that is none.
  func requireBody(_ command: CommandName, _ concerned: BodyID) throws(Refusal) {
    guard world.bodyKinds[concerned] != nil else { throw .notFoundOrNotPermitted }
    try require(
      command, concerned == body ? .own : .common,
      isLocked: world.alliance.map(world.locked.contains) ?? false)
  }

  /// The alliance's own compartment; opened in this entry if there is none.
  mutating func alliance() -> CompartmentID {
    world.alliance ?? open(.alliance, for: Set(world.bodyKinds.keys))
  }
}
