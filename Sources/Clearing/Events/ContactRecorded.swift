/// How a person may be reached, or its correction.
public struct ContactRecorded: Hashable, Sendable, Codable {
  /// The cover of the case.
  public var caseCover: CompartmentID
  /// The person.
  public var person: CompartmentID
  /// How to reach the person.
  public var contact: ContactRecord

  /// The fact with all its parts.
  public init(caseCover: CompartmentID, person: CompartmentID, contact: ContactRecord) {
    self.caseCover = caseCover
    self.person = person
    self.contact = contact
  }
}
