/// The clearing office holds two recorded incidents to be one event, or parts of one series.
public struct IncidentsLinked: Hashable, Sendable, Codable {
  /// The core of one.
  public var first: CompartmentID
  /// The core of the other.
  public var second: CompartmentID
  /// What ties them.
  public var tie: IncidentTie
  /// How many persons were affected in all, as the bodies said when they were asked; nil where nobody was.
  public var persons: Int?
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(
    first: CompartmentID, second: CompartmentID, tie: IncidentTie, persons: Int? = nil, on: CalendarDay
  ) {
    self.first = first
    self.second = second
    self.tie = tie
    self.persons = persons
    self.on = on
  }
}
