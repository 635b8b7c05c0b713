/// A second member read words for the alliance and stands for them. Who it was is the author of this fact.
public struct FindingReviewed: Hashable, Sendable, Codable {
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(on: CalendarDay) { self.on = on }
}
