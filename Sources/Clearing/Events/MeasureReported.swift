/// A report on what a measure came to in a period.
public struct MeasureReported: Hashable, Sendable, Codable {
  /// The measure's number.
  public var measure: String
  /// The report.
  public var report: MeasureReport

  /// The fact with all its parts.
  public init(measure: String, report: MeasureReport) {
    self.measure = measure
    self.report = report
  }
}
