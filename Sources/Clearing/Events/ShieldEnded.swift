/// A body is no longer kept away from this incident or case.
public struct ShieldEnded: Hashable, Sendable, Codable {
  /// The body that the complaint was about.
  public var body: BodyID
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(body: BodyID, on: CalendarDay) {
    self.body = body
    self.on = on
  }
}
