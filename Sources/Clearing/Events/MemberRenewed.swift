/// A member of the body got new keys because the password was lost; the whole body shall see it.
public struct MemberRenewed: Hashable, Sendable, Codable {
  /// Whose keys.
  public var member: MemberID
  /// Who vouched for the new keys.
  public var way: Way
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(member: MemberID, way: Way, on: CalendarDay) {
    self.member = member
    self.way = way
    self.on = on
  }

  /// How keys are renewed.
  public enum Way: String, Hashable, Sendable, Codable {
    /// A colleague who holds the body's key.
    case colleague
    /// The recovery kit.
    case kit
  }
}
