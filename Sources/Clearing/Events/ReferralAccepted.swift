/// The addressed body took the case over.
public struct ReferralAccepted: Hashable, Sendable, Codable {
  /// The day of acceptance.
  public var on: CalendarDay
  /// The recipient's own file number, if it states one.
  public var reference: String?

  /// The fact with all its parts.
  public init(on: CalendarDay, reference: String? = nil) {
    self.on = on
    self.reference = reference
  }
}
