/// A case is no longer about one of its incidents.
public struct CaseIncidentUnlinked: Hashable, Sendable, Codable {
  /// The compartment of the incident's core.
  public var incident: CompartmentID
  /// The day.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(incident: CompartmentID, on: CalendarDay) {
    self.incident = incident
    self.on = on
  }
}
