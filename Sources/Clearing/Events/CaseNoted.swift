/// A counselling note; no command can refer it.
public struct CaseNoted: Hashable, Sendable, Codable {
  /// The cover of the case.
  public var caseCover: CompartmentID
  /// The note.
  public var text: String

  /// The fact with all its parts.
  public init(caseCover: CompartmentID, text: String) {
    self.caseCover = caseCover
    self.text = text
  }
}
