/// A body agrees that a draft is released.
public struct SummaryAgreed: Hashable, Sendable, Codable {
  /// The draft's number.
  public var number: String
  /// The body that agrees.
  public var body: BodyID
  /// A hash over the draft's secret and its sheet: what exactly it agrees to.
  public var seal: String

  /// The fact with all its parts.
  public init(number: String, body: BodyID, seal: String) {
    self.number = number
    self.body = body
    self.seal = seal
  }
}
