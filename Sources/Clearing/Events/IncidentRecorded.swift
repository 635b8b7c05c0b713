/// An incident came to a body's knowledge; opens its core.
public struct IncidentRecorded: Hashable, Sendable, Codable {
  /// The incident's random number.
  public var number: String
  /// What is known, as codes.
  public var core: IncidentCore
  /// The compartment of its narrative and exact place.
  public var facts: CompartmentID
  /// Does the clearing office count it?
  public var contributed: Bool

  /// The fact with all its parts.
  public init(number: String, core: IncidentCore, facts: CompartmentID, contributed: Bool) {
    self.number = number
    self.core = core
    self.facts = facts
    self.contributed = contributed
  }
}
