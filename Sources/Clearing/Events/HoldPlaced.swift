/// A case must not be erased for now.
public struct HoldPlaced: Hashable, Sendable, Codable {
  /// Why, as a code.
  public var reason: String
  /// The day on which somebody looks whether it still has to hold.
  public var review: CalendarDay
  /// The day it was placed.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(reason: String, review: CalendarDay, on: CalendarDay) {
    self.reason = reason
    self.review = review
    self.on = on
  }
}
