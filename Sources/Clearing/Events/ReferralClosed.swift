/// The offering body took note of the report: the referral is done.
public struct ReferralClosed: Hashable, Sendable, Codable {
  /// The day it was done.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(on: CalendarDay) { self.on = on }
}
