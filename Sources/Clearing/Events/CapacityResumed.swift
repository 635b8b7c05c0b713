/// A body takes new cases again.
public struct CapacityResumed: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(body: BodyID, on: CalendarDay) {
    self.body = body
    self.on = on
  }
}
