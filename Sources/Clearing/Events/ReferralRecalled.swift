/// The offering body took its offer back before it was answered.
public struct ReferralRecalled: Hashable, Sendable, Codable {
  /// Why, as a code.
  public var reason: String
  /// The day it was taken back.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(reason: String, on: CalendarDay) {
    self.reason = reason
    self.on = on
  }
}
