/// A body wrote words for the alliance; its own members alone read them until a second one has reviewed them.
public struct FindingRecorded: Hashable, Sendable, Codable {
  /// Their random number.
  public var number: String
  /// The words.
  public var finding: Finding

  /// The fact with all its parts.
  public init(number: String, finding: Finding) {
    self.number = number
    self.finding = finding
  }
}
