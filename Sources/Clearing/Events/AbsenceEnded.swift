/// A member answers again, earlier than was noted.
public struct AbsenceEnded: Hashable, Sendable, Codable {
  /// Who is back.
  public var member: MemberID
  /// The first day back.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(member: MemberID, on: CalendarDay) {
    self.member = member
    self.on = on
  }
}
