import Clearing

/// One post on a day: who holds it, who deputises, and who answers.
public struct PostRow: Sendable, Hashable {
  /// The role and its body.
  public let post: PostKey
  /// Who holds it with which deputies; nil when it is vacant or was never entered.
  public let tenure: PostFilled?
  /// Since when nobody holds it.
  public let vacantSince: CalendarDay?
  /// Who answers on that day, and by which rule.
  public let answering: Answering

  /// The deputies in their order.
  public var deputies: [MemberID] {
    [tenure?.firstDeputy, tenure?.secondDeputy].compactMap { $0 }
  }
}

/// Who answers for which role on a day; known to every active body.
public struct PostList: Sendable {
  /// The posts, by body and role.
  public let rows: [PostRow]

  /// The posts on a day.
  public init(_ world: World, today: CalendarDay) {
    rows = world.roles.map { post in
      let state = world.arrangements.posts[post]
      return PostRow(
        post: post, tenure: state?.tenure(on: today), vacantSince: state?.vacantSince(today),
        answering: world.answering(post.body, post.role, on: today))
    }
  }

  /// The absences of a member that are not over yet, the next first.
  public static func absences(
    of member: MemberID, _ world: World, from today: CalendarDay
  ) -> [ClosedRange<CalendarDay>] {
    (world.arrangements.absences[member] ?? []).filter { $0.upperBound >= today }
      .sorted { $0.lowerBound < $1.lowerBound }
  }
}
