/// The body that had accepted spoke to the person for the first time.
public struct ReferralContacted: Hashable, Sendable, Codable {
  /// The day of the first contact.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(on: CalendarDay) { self.on = on }
}
