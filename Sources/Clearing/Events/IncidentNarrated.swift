/// The account of an incident, or its corrected wording.
public struct IncidentNarrated: Hashable, Sendable, Codable {
  /// The incident's core.
  public var incident: CompartmentID
  /// What happened, in words.
  public var narrative: String
  /// The exact place, if it is known.
  public var exactPlace: String?
  /// The police's own number of the matter, if the body knows it: it leads to a file, so it stands beside the words.
  public var policeNumber: String?

  /// The fact with all its parts.
  public init(
    incident: CompartmentID, narrative: String, exactPlace: String? = nil, policeNumber: String? = nil
  ) {
    self.incident = incident
    self.narrative = narrative
    self.exactPlace = exactPlace
    self.policeNumber = policeNumber
  }
}
