/// A body took back what it had offered in words. Every body knows it, so that no draft with these words is released any more.
public struct FindingTakenBack: Hashable, Sendable, Codable {
  /// The number of the words; nothing of them.
  public var number: String
  /// The body.
  public var body: BodyID

  /// The fact with all its parts.
  public init(number: String, body: BodyID) {
    self.number = number
    self.body = body
  }
}
