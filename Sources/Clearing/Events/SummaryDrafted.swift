/// A draft of a half-year's figures, for the bodies whose data they rest on.
public struct SummaryDrafted: Hashable, Sendable, Codable {
  /// Its number.
  public var number: String
  /// The sheet that they are to agree to.
  public var sheet: FrozenSheet
  /// A random secret: whoever does not know the draft cannot try out sheets against what bodies agreed to.
  public var secret: String

  /// The fact with all its parts.
  public init(number: String, sheet: FrozenSheet, secret: String) {
    self.number = number
    self.sheet = sheet
    self.secret = secret
  }
}
