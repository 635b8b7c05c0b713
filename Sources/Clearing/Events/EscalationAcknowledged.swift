/// Somebody who was called took note of an escalation and sees to it.
public struct EscalationAcknowledged: Hashable, Sendable, Codable {
  /// The rung it had reached.
  public var level: EscalationLevel
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(level: EscalationLevel, on: CalendarDay) {
    self.level = level
    self.on = on
  }
}
