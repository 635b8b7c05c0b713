/// A case got the body's own running number.
public struct FileNumberGiven: Hashable, Sendable, Codable {
  /// The running number, such as BN-26-0198.
  public var number: String
  /// The cover of the case.
  public var caseCover: CompartmentID

  /// The fact with all its parts.
  public init(number: String, caseCover: CompartmentID) {
    self.number = number
    self.caseCover = caseCover
  }
}
