/// A measure with its points, its lead and its target.
public struct MeasureRecorded: Hashable, Sendable, Codable {
  /// The measure.
  public var record: MeasureRecord

  /// The fact with its content.
  public init(record: MeasureRecord) { self.record = record }
}
