/// A member does not answer for some days. Why is never recorded.
public struct AbsenceNoted: Hashable, Sendable, Codable {
  /// Who is away.
  public var member: MemberID
  /// The first day.
  public var from: CalendarDay
  /// The last day.
  public var until: CalendarDay

  /// The fact with all its parts.
  public init(member: MemberID, from: CalendarDay, until: CalendarDay) {
    self.member = member
    self.from = from
    self.until = until
  }
}
