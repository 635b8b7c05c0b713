/// A half-year's figures that every data-giving body agreed to: from now on every body of the alliance reads them.
public struct SummaryReleased: Hashable, Sendable, Codable {
  /// The draft's number.
  public var number: String
  /// The sheet.
  public var sheet: FrozenSheet
  /// The draft's secret, so that every reader can check what the bodies agreed to.
  public var secret: String

  /// The fact with all its parts.
  public init(number: String, sheet: FrozenSheet, secret: String) {
    self.number = number
    self.sheet = sheet
    self.secret = secret
  }
}
