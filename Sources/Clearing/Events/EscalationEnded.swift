/// The case has moved: nobody is called for this step any more.
public struct EscalationEnded: Hashable, Sendable, Codable {
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(on: CalendarDay) { self.on = on }
}
