/// How long a step may take.
public enum StepPeriod: Hashable, Sendable {
  /// Monday to Friday without nationwide holidays; the day of the start does not count.
  case workingDays(Int)
  /// Hours from the very moment on.
  case hours(Int)
  /// Calendar months.
  case months(Int)
}

/// When something is due: at the end of a day, or at a moment.
public struct StepDue: Hashable, Sendable, Codable {
  /// The last day.
  public var day: CalendarDay
  /// The last moment; nil for the end of the day.
  public var moment: Moment?

  /// Due on a day, or at a moment of it.
  public init(day: CalendarDay, moment: Moment? = nil) {
    self.day = day
    self.moment = moment
  }

  /// The due time of a period that starts then.
  init(
    _ period: StepPeriod, from start: Moment, on day: CalendarDay, _ calendar: WorkCalendar = .nationwide
  ) {
    switch period {
    case .workingDays(let count): self.init(day: calendar.workingDay(count, after: day))
    case .hours(let count):
      let end = start.adding(hours: count)
      self.init(day: end.local.day, moment: end)
    case .months(let count): self.init(day: day.adding(months: count))
    }
  }

  /// Has it passed?
  public func isPast(_ now: Moment) -> Bool {
    now > end
  }

  /// The last moment in time.
  public var end: Moment { moment ?? .endOfLocalDay(day) }

  /// When that many working days, or hours, have passed since.
  func passed(_ period: StepPeriod, _ now: Moment) -> Bool {
    StepDue(period, from: end, on: day).isPast(now)
  }
}
