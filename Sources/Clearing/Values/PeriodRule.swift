/// Where a due day comes from: which rule of which version gave how many working days.
///
/// It stands in the event beside the day. The day is never computed again, and nobody has to guess where it came from.
public struct PeriodRule: Hashable, Sendable, Codable {
  /// The name of the period in the procedure.
  public var name: String
  /// Working days; the day of the start does not count (BGB section 187(1)).
  public var workingDays: Int
  /// The version of the procedure that said so.
  public var version: String
  /// How often an answer to a question starts the period anew; nil means never.
  public var restarts: Int?
  /// Hours, where the period is one of hours.
  public var hours: Int?
  /// Months, where the period is one of months.
  public var months: Int?

  /// A rule of a version.
  public init(name: String, workingDays: Int, version: String, restarts: Int? = nil) {
    self.name = name
    self.workingDays = workingDays
    self.version = version
    self.restarts = restarts
  }

  /// The due day of a period that starts on a day, by the holidays of a place.
  func due(from start: CalendarDay, _ calendar: WorkCalendar) -> CalendarDay {
    calendar.workingDay(workingDays, after: start)
  }

  /// The rule of a step's period.
  init(_ period: StepPeriod, name: String, version: String) {
    switch period {
    case .workingDays(let count): self.init(name: name, workingDays: count, version: version)
    case .hours(let count):
      self.init(name: name, workingDays: 0, version: version)
      hours = count
    case .months(let count):
      self.init(name: name, workingDays: 0, version: version)
      months = count
    }
  }
}
