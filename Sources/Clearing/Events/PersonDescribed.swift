/// An affected person became known to the body, or what it knows was corrected.
public struct PersonDescribed: Hashable, Sendable, Codable {
  /// The cover of the case.
  public var caseCover: CompartmentID
  /// What the body knows.
  public var person: PersonRecord

  /// The fact with all its parts.
  public init(caseCover: CompartmentID, person: PersonRecord) {
    self.caseCover = caseCover
    self.person = person
  }
}
