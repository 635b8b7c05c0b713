/// Changes the deputies of whoever holds a post today.
public struct NameDeputies: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.managePosts
  /// The post.
  public var post: PostKey
  /// Who answers while the holder does not.
  public var first: MemberID?
  /// Who answers while neither of them does.
  public var second: MemberID?

  /// Names these deputies, and no others.
  public init(post: PostKey, first: MemberID?, second: MemberID?) {
    self.post = post
    self.first = first
    self.second = second
  }

  /// Writes the post anew from today on; throws when nobody holds it.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    let draft = Drafting(world, context)
    try draft.requireBody(Self.name, post.body)
    guard var held = world.arrangements.posts[post]?.tenure(on: context.today) else { throw .postVacant }
    if (held.firstDeputy, held.secondDeputy) == (first, second) { throw .nothingChanged }
    (held.firstDeputy, held.secondDeputy) = (first, second)
    held.from = context.today
    return try FillPost(held).decide(world, context)
  }
}
