/// A body takes no new cases. It stands where all bodies read, because whoever wants to offer a case has to know.
public struct CapacityStopped: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// The last day of it; nil until it is ended.
  public var until: CalendarDay?
  /// Does it still take urgent cases?
  public var urgentOnly: Bool
  /// The day of the notice.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(body: BodyID, until: CalendarDay? = nil, urgentOnly: Bool, on: CalendarDay) {
    self.body = body
    self.until = until
    self.urgentOnly = urgentOnly
    self.on = on
  }
}
