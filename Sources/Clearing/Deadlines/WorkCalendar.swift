/// Which days are working days in one place: Monday to Friday, and no public holiday there.
///
/// Saturday is no day on which a period ends (BGB section 193, ZPO section 222(2)), so it never counts as one here.
public struct WorkCalendar: Hashable, Sendable {
  /// The Land; nil for what holds in all of them only.
  public let land: Land?
  /// The municipality; nil leaves municipal holidays out.
  public let municipality: String?
  /// The first year for which its holidays are meant to be complete.
  public let holdsFrom: Int
  private let rules: [HolidayRule]

  /// The calendar of a place; without a municipality no municipal holiday holds, without a Land none of a Land.
  public init(_ table: HolidayTable, land: Land?, municipality: String? = nil) {
    self.land = land
    self.municipality = municipality
    holdsFrom = table.holdsFrom
    rules = table.rules.filter { $0.holds(in: land, municipality: municipality) }
  }

  /// The holidays of all Laender only.
  public static let nationwide = WorkCalendar(.nationwide, land: nil)

  /// The holiday that falls on the day; nil when none does.
  public func holiday(on day: CalendarDay) -> HolidayRule? {
    let parts = day.civil
    let easter = Easter.sunday(of: parts.year)
    return rules.first { $0.falls(on: day, parts, easter: easter) }
  }

  /// Is the day a public holiday here?
  public func isHoliday(_ day: CalendarDay) -> Bool { holiday(on: day) != nil }

  /// Monday to Friday, and no holiday here.
  public func isWorkingDay(_ day: CalendarDay) -> Bool { day.weekday <= 5 && !isHoliday(day) }

  /// The working day that many working days after a day; the day itself does not count (BGB section 187(1)).
  public func workingDay(_ count: Int, after start: CalendarDay) -> CalendarDay {
    var day = start
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The working day that many working days before a day; the day itself does not count.
  public func workingDay(_ count: Int, before end: CalendarDay) -> CalendarDay {
    var day = end
    var left = count
    while left > 0 {
      day = day.adding(days: -1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The day itself when it is a working day, else the next one that is.
  public func rollOver(_ day: CalendarDay) -> CalendarDay {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The day itself when it is a working day, else the last one before it.
  public func lastWorkingDay(onOrBefore day: CalendarDay) -> CalendarDay {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }
}
