/// A case conference was called off before it took place.
public struct ConferenceEnded: Hashable, Sendable, Codable {
  /// The day.
  public var on: CalendarDay

  /// Called off on that day.
  public init(on: CalendarDay) { self.on = on }
}
