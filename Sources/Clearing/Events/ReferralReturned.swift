/// The body that had accepted gave the case back.
public struct ReferralReturned: Hashable, Sendable, Codable {
  /// Why, as a code.
  public var reason: String
  /// Another body it names instead.
  public var suggestion: BodyID?
  /// The day it was given back.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(reason: String, suggestion: BodyID? = nil, on: CalendarDay) {
    self.reason = reason
    self.suggestion = suggestion
    self.on = on
  }
}
