/// A body of one member waits for a confirmation by the chair's body, who learns a number and a time, and nothing else.
public struct ErasureAnnounced: Hashable, Sendable, Codable {
  /// The erasure's own number.
  public var number: String
  /// Not to be confirmed before.
  public var earliest: Moment

  /// The fact with all its parts.
  public init(number: String, earliest: Moment) {
    self.number = number
    self.earliest = earliest
  }
}
