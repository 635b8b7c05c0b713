/// A case is about one more incident of its body.
public struct CaseIncidentLinked: Hashable, Sendable, Codable {
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
