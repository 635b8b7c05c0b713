/// Two incidents, in no order: the pair of A and B is that of B and A.
public struct IncidentPair: Hashable, Sendable {
  /// The core with the smaller identity.
  public let first: CompartmentID
  /// The other one.
  public let second: CompartmentID

  /// The pair of two cores; nil for an incident with itself.
  public init?(_ one: CompartmentID, _ other: CompartmentID) {
    guard one != other else { return nil }
    first = min(one, other)
    second = max(one, other)
  }
}

/// What ties two recorded incidents to each other.
public enum IncidentTie: String, Hashable, Sendable, Codable, CaseIterable {
  /// They are one event in the world, recorded twice: counted once.
  case sameIncident = "same_incident"
  /// Two events by the same person or group.
  case sameSide = "same_side"
  /// Two events at the same house or place.
  case samePlace = "same_place"
  /// Two events against the same person or group.
  case sameAffected = "same_affected"
}
