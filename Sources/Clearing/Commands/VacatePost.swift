/// Records that nobody holds a post any more.
public struct VacatePost: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.managePosts
  /// The post.
  public var post: PostKey
  /// The first day without a holder.
  public var since: CalendarDay

  /// Records that vacancy.
  public init(post: PostKey, since: CalendarDay) {
    self.post = post
    self.since = since
  }

  /// Writes it; throws when it is vacant already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireBody(Self.name, post.body)
    if world.arrangements.posts[post]?.isVacant(on: since) == true { throw .nothingChanged }
    draft.write(
      .postVacated(PostVacated(body: post.body, role: post.role, since: since)), in: draft.alliance())
    return try draft.decided()
  }
}

extension Drafting {
  /// Records that the posts of members who left are vacant from today on.
  mutating func vacatePosts(of members: [MemberID]) {
    let today = context.today
    let held = world.arrangements.posts.filter { post, state in
      post.body == body && state.tenure(on: today).map { members.contains($0.holder) } ?? false
    }
    for post in held.keys.sorted() {
      write(
        .postVacated(PostVacated(body: post.body, role: post.role, since: today)), in: alliance())
    }
  }
}
