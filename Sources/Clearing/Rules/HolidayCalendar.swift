/// The public holidays that hold in all of Germany.
///
/// They come from Easter (Gauss, in Lichtenberg's form) and from fixed days. The Laender's own are data of the deadline rules.
public enum HolidayCalendar {
  /// Easter Sunday of a year.
  public static func easter(_ year: Int) -> CalendarDay {
    let century = year / 100
    let moonShift = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25
    let sunShift = 2 - (3 * century + 3) / 4
    let moonPhase = year % 19
    let seed = (19 * moonPhase + moonShift) % 30
    let correction = (seed + moonPhase / 11) / 29
    let boundary = 21 + seed - correction
    let firstSunday = 7 - (year + year / 4 + sunShift) % 7
    let distance = 7 - (boundary - firstSunday) % 7
    let march = CalendarDay(year: year, month: 3, day: 1)?.number ?? 0
    return CalendarDay(number: march + boundary + distance - 1)
  }

  /// Is the day a public holiday in every Land?
  public static func isNationwideHoliday(_ day: CalendarDay) -> Bool {
    let (year, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth) {
    case (1, 1), (5, 1), (10, 3), (12, 25), (12, 26): return true
    default: return [-2, 0, 1, 39, 49, 50].contains(day.number - easter(year).number)
    }
  }

  /// Monday to Friday, and no holiday in every Land.
  public static func isWorkingDay(_ day: CalendarDay) -> Bool {
    day.weekday <= 5 && !isNationwideHoliday(day)
  }

  /// The working day that many working days after a day; the day itself does not count (BGB section 187(1)).
  public static func workingDay(_ count: Int, after start: CalendarDay) -> CalendarDay {
    var day = start
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }
}
