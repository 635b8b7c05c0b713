/// A case may be erased again.
public struct HoldLifted: Hashable, Sendable, Codable {
  /// The day it was lifted.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(on: CalendarDay) { self.on = on }
}
