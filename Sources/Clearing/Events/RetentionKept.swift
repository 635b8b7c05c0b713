/// The erasure of a closed case, or of one part of it, is proposed later than its period says.
public struct RetentionKept: Hashable, Sendable, Codable {
  /// Which part; nil for everything in the case.
  public var unit: ErasureUnit?
  /// The last day of keeping.
  public var until: CalendarDay
  /// Did work on the case do it by itself? That happens once.
  public var automatic: Bool
  /// Why, in words of the person who decided; nil when it happened by itself.
  public var reason: String?
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(unit: ErasureUnit?, until: CalendarDay, automatic: Bool, reason: String?, on: CalendarDay) {
    self.unit = unit
    self.until = until
    self.automatic = automatic
    self.reason = reason
    self.on = on
  }
}
