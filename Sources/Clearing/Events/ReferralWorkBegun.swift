/// The body that had accepted began to work on it.
public struct ReferralWorkBegun: Hashable, Sendable, Codable {
  /// The day of the beginning.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(on: CalendarDay) { self.on = on }
}
