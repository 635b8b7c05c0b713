/// A second person decided on a disclosure without consent. It is final.
public struct DisclosureDecided: Hashable, Sendable, Codable {
  /// Was it approved, or found justified afterwards?
  public var approved: Bool
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(approved: Bool, on: CalendarDay) {
    self.approved = approved
    self.on = on
  }
}
