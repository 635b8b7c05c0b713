/// The recipient reported back what came of it.
public struct ReferralReported: Hashable, Sendable, Codable {
  /// What came of it, as a code.
  public var outcome: String
  /// The day of the report.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(outcome: String, on: CalendarDay) {
    self.outcome = outcome
    self.on = on
  }
}
