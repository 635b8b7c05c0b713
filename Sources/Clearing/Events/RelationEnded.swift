/// A member may know of this case again.
public struct RelationEnded: Hashable, Sendable, Codable {
  /// The member.
  public var member: MemberID
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(member: MemberID, on: CalendarDay) {
    self.member = member
    self.on = on
  }
}
