/// A report on how far a decision is.
public struct DecisionReported: Hashable, Sendable, Codable {
  /// The decision's number.
  public var decision: String
  /// The report.
  public var report: ControlReport
  /// The day of the next control; there is one while a mandate is open.
  public var nextControl: CalendarDay?

  /// The fact with all its parts.
  public init(decision: String, report: ControlReport, nextControl: CalendarDay?) {
    self.decision = decision
    self.report = report
    self.nextControl = nextControl
  }
}
