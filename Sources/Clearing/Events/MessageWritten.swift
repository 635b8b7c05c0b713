/// A question about an offer or the reply to it. Only the two bodies read it, and it dies with the package.
public struct MessageWritten: Hashable, Sendable, Codable {
  /// The referral it is about.
  public var referral: CompartmentID
  /// The words.
  public var text: String

  /// The fact with all its parts.
  public init(referral: CompartmentID, text: String) {
    self.referral = referral
    self.text = text
  }
}
