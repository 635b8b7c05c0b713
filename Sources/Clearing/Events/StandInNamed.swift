/// Another body steps in for a body while that one is vacant or left out of a case.
public struct StandInNamed: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// The one that steps in; nil when there is none any more.
  public var standIn: BodyID?
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(body: BodyID, standIn: BodyID? = nil, on: CalendarDay) {
    self.body = body
    self.standIn = standIn
    self.on = on
  }
}
