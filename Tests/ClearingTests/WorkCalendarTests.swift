import Clearing
import Testing

struct WorkCalendarTests {
  /// Easter Sunday by the method of Meeus, Jones and Butcher: other arithmetic than the program's.
  private func butcher(_ year: Int) -> CalendarDay? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Easter Sundays 1990 to 2060 as published, month and day.
  private let easter = [
    (4, 15), (3, 31), (4, 19), (4, 11), (4, 3), (4, 16), (4, 7), (3, 30), (4, 12), (4, 4),
    (4, 23), (4, 15), (3, 31), (4, 20), (4, 11), (3, 27), (4, 16), (4, 8), (3, 23), (4, 12),
    (4, 4), (4, 24), (4, 8), (3, 31), (4, 20), (4, 5), (3, 27), (4, 16), (4, 1), (4, 21),
    (4, 12), (4, 4), (4, 17), (4, 9), (3, 31), (4, 20), (4, 5), (3, 28), (4, 16), (4, 1),
    (4, 21), (4, 13), (3, 28), (4, 17), (4, 9), (3, 25), (4, 13), (4, 5), (4, 25), (4, 10),
    (4, 1), (4, 21), (4, 6), (3, 29), (4, 17), (4, 9), (3, 25), (4, 14), (4, 5), (4, 18),
    (4, 10), (4, 2), (4, 21), (4, 6), (3, 29), (4, 18), (4, 2), (4, 22), (4, 14), (3, 30),
    (4, 18),
  ]

  @Test func `Easter is where the calendars print it`() {
    for (place, date) in easter.enumerated() {
      #expect(
        Easter.sunday(of: 1990 + place) == CalendarDay(year: 1990 + place, month: date.0, day: date.1))
    }
    #expect(easter.count == 71)
  }

  @Test func `Easter is the same by another method for a thousand years`() {
    for year in 1583...2600 { #expect(Easter.sunday(of: year) == butcher(year)) }
  }

  @Test func `the nine holidays of all Laender in 2026`() throws {
    let first = try #require(CalendarDay("2026-01-01"))
    let found = (0..<365).map { first.adding(days: $0) }.filter(WorkCalendar.nationwide.isHoliday)
    let expected = [
      "2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24",
      "2026-05-25",
      "2026-10-03", "2026-12-25", "2026-12-26",
    ]
    // Easter Sunday and Whit Sunday are Sundays in any case; nine of these are what the Laender share.
    #expect(found.map(\.description) == expected)
  }

  @Test func `an offer of Friday before Easter is due on Tuesday after it`() throws {
    let friday = try #require(CalendarDay("2026-03-27"))
    let calendar = WorkCalendar.nationwide
    #expect(calendar.workingDay(5, after: friday).description == "2026-04-07")
    #expect(calendar.workingDay(2, after: friday).description == "2026-03-31")
    #expect(calendar.workingDay(0, after: friday) == friday)
  }

  @Test func `working days step over weekends and the end of the year`() throws {
    let eve = try #require(CalendarDay("2026-12-24"))
    let calendar = WorkCalendar.nationwide
    #expect(calendar.workingDay(1, after: eve).description == "2026-12-28")
    #expect(calendar.workingDay(5, after: eve).description == "2027-01-04")
    #expect(!calendar.isWorkingDay(eve.adding(days: 1)))
    #expect(calendar.isWorkingDay(eve))
  }
}
