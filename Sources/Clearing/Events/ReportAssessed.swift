/// Somebody decided what a report is about; a later decision replaces it and leaves it in the history.
public struct ReportAssessed: Hashable, Sendable, Codable {
  /// What became of it.
  public var verdict: ReportVerdict
  /// The core of the incident it is about; nil outside the alliance's scope.
  public var incident: CompartmentID?
  /// The day of the decision.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(verdict: ReportVerdict, incident: CompartmentID?, on: CalendarDay) {
    self.verdict = verdict
    self.incident = incident
    self.on = on
  }
}
