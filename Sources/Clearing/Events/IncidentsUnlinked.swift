/// Two recorded incidents have nothing to do with each other: a tie is undone, or none is proposed any more.
public struct IncidentsUnlinked: Hashable, Sendable, Codable {
  /// The core of one.
  public var first: CompartmentID
  /// The core of the other.
  public var second: CompartmentID
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(first: CompartmentID, second: CompartmentID, on: CalendarDay) {
    self.first = first
    self.second = second
    self.on = on
  }
}
