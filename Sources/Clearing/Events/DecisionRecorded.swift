/// A decision with its mandates, and when somebody looks at them.
public struct DecisionRecorded: Hashable, Sendable, Codable {
  /// The decision.
  public var record: DecisionRecord
  /// The day of the first control; there is one while a mandate is open.
  public var nextControl: CalendarDay?

  /// The fact with all its parts.
  public init(record: DecisionRecord, nextControl: CalendarDay?) {
    self.record = record
    self.nextControl = nextControl
  }
}
