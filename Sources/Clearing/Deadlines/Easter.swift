/// The day on which all movable holidays hang.
public enum Easter {
  /// Easter Sunday of a year, by Gauss's rule in Lichtenberg's form.
  public static func sunday(of year: Int) -> CalendarDay {
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
}
