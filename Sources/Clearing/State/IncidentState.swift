/// One event in the world, as its events tell it.
public struct IncidentState: Sendable {
  /// The compartment of its core.
  public let id: CompartmentID
  /// The recording body.
  public let owner: BodyID
  /// Its random number.
  public let number: String
  /// The compartment of its narrative.
  public let facts: CompartmentID
  /// Does the clearing office count it?
  public let contributed: Bool
  /// What is known now.
  public internal(set) var core: IncidentCore
  /// What keeps accused bodies away, oldest first.
  public internal(set) var shields: [Shield] = []
  /// Everything that happened to the core, oldest first.
  public internal(set) var history: [PastEvent]
}

/// The words of an incident.
public struct IncidentFactsState: Sendable {
  /// The compartment of the core they belong to.
  public let incident: CompartmentID
  /// What happened, in words.
  public internal(set) var narrative: String
  /// The exact place, if known.
  public internal(set) var exactPlace: String?
  /// The police's own number of the matter, if known.
  public internal(set) var policeNumber: String?
  /// Everything that happened to the words, notes too, oldest first.
  public internal(set) var history: [PastEvent]
}
