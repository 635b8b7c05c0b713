import Clearing
import Foundation
import Testing

struct CalendarDayTests {
  private var gregorian: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }

  @Test func `days agree with the Gregorian calendar from 1900 to 2100`() throws {
    let calendar = gregorian
    let step = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1" ? 1 : 11
    for number in stride(from: -25_567, through: 47_846, by: step) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = CalendarDay(number: number)
      let civil = day.civil
      #expect(civil.year == parts.year && civil.month == parts.month && civil.day == parts.day)
      #expect(day.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
      #expect(CalendarDay(year: civil.year, month: civil.month, day: civil.day) == day)
      #expect(CalendarDay(day.description) == day)
    }
  }

  @Test func `written days are read exactly or not at all`() {
    #expect(CalendarDay("2026-03-27")?.number == 20_539)
    #expect(CalendarDay("2024-02-29") != nil)
    let wrong = [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "0000-01-01",
      "2026-3-27",
      "26-03-27", "2026-03-27 ", "2026/03/27", "+026-03-27", "2026-03", "", "２026-03-27", "2026-03-2a",
    ]
    for text in wrong { #expect(CalendarDay(text) == nil) }
  }

  @Test func `months later is the same day or the month's last one`() throws {
    let cases = [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-27", 6, "2026-09-27"),
      ("2026-08-31", 6, "2027-02-28"), ("2026-12-31", 2, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-11-15", 14, "2028-01-15"),
    ]
    for (start, months, end) in cases {
      #expect(try #require(CalendarDay(start)).adding(months: months).description == end)
    }
  }

  @Test func `the clock on the wall follows the rule of summer time`() throws {
    var calendar = gregorian
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
    for year in 1996...2060 {
      for month in 1...12 {
        for (day, hour) in [(1, 0), (25, 0), (25, 1), (27, 12), (28, 23), (30, 1)] {
          let start = CalendarDay(year: year, month: month, day: month == 2 ? min(day, 28) : day)
          let moment = Moment(milliseconds: Int64(try #require(start).number * 24 + hour) * 3_600_000)
          let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
          let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
          let local = moment.local
          let civil = local.day.civil
          #expect(civil.year == parts.year && civil.month == parts.month && civil.day == parts.day)
          #expect(local.minute == (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
        }
      }
    }
  }

  @Test func `the hour of the change is exact`() throws {
    let march = try #require(CalendarDay("2026-03-29")).number
    let before = Moment(milliseconds: Int64(march) * 86_400_000 + 3_599_999)
    let after = Moment(milliseconds: Int64(march) * 86_400_000 + 3_600_000)
    #expect(before.local.minute == 119)
    #expect(after.local.minute == 180)
    let october = try #require(CalendarDay("2026-10-25")).number
    #expect(Moment(milliseconds: Int64(october) * 86_400_000 + 3_599_999).local.minute == 179)
    #expect(Moment(milliseconds: Int64(october) * 86_400_000 + 3_600_000).local.minute == 120)
  }

  @Test func `no stored moment is out of reach`() {
    for extreme in [Int64.min, -1, 0, Int64.max] {
      #expect((0..<1440).contains(Moment(milliseconds: extreme).local.minute))
    }
    #expect(Moment(milliseconds: -1).local.day.description == "1970-01-01")
  }
}
