/// A member stands too near to somebody in this case to know of it.
public struct RelationDeclared: Hashable, Sendable, Codable {
  /// The member.
  public var member: MemberID
  /// The day it was declared.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(member: MemberID, on: CalendarDay) {
    self.member = member
    self.on = on
  }
}
