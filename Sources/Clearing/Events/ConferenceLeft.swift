/// Bodies are no longer part of a case conference, and read nothing of it from then on: the consent towards them ended, or
/// a complaint keeps them away. Which of the two is not said, because the others read this.
public struct ConferenceLeft: Hashable, Sendable, Codable {
  /// The bodies.
  public var bodies: [BodyID]
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(bodies: [BodyID], on: CalendarDay) {
    self.bodies = bodies
    self.on = on
  }
}
