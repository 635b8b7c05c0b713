/// A closed file was taken up again; it keeps its number.
public struct CaseReopened: Hashable, Sendable, Codable {
  /// Why, as a code.
  public var reason: String
  /// The day it was taken up again.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(reason: String, on: CalendarDay) {
    self.reason = reason
    self.on = on
  }
}
