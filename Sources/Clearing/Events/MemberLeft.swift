/// A member left the body; from then on nothing it signs is accepted.
public struct MemberLeft: Hashable, Sendable, Codable {
  /// Who left.
  public var member: MemberID
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(member: MemberID, on: CalendarDay) {
    self.member = member
    self.on = on
  }
}
