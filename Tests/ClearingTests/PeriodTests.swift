import Clearing
import Testing

struct PeriodTests {
  @Test func `periods are read exactly or not at all`() {
    #expect(Period("2026") == Period(year: 2026, half: nil))
    #expect(Period("2026-H1") == Period(year: 2026, half: 1))
    #expect(Period("2026-H2")?.description == "2026-H2")
    for text in [
      "2026-H3", "2026-h1", "2026-", "26-H1", "2026-H1-", "-H1", "", "2026H1", "0000", "+026", "H1",
    ] {
      #expect(Period(text) == nil)
    }
  }

  @Test func `a half-year holds its first and last day and neither neighbour`() throws {
    for (text, first, last) in [
      ("2026-H1", "2026-01-01", "2026-06-30"), ("2026-H2", "2026-07-01", "2026-12-31"),
      ("2026", "2026-01-01", "2026-12-31"),
    ] {
      let period = try #require(Period(text))
      #expect(period.firstDay.description == first && period.lastDay.description == last)
      #expect(period.contains(period.firstDay) && period.contains(period.lastDay))
      #expect(!period.contains(period.firstDay.adding(days: -1)))
      #expect(!period.contains(period.lastDay.adding(days: 1)))
    }
  }

  @Test func `the period before ends the day before this one begins`() throws {
    for text in ["2026-H1", "2026-H2", "2026"] {
      let period = try #require(Period(text))
      #expect(period.previous.lastDay == period.firstDay.adding(days: -1))
      #expect(period.yearBefore.firstDay == period.firstDay.adding(months: -12))
      #expect(period.yearBefore.half == period.half)
    }
  }

  @Test func `the last complete half-year is over`() throws {
    let cases = [
      ("2026-01-01", "2025-H2"), ("2026-06-30", "2025-H2"), ("2026-07-01", "2026-H1"),
      ("2026-12-31", "2026-H1"),
    ]
    for (day, period) in cases {
      let day = try #require(CalendarDay(day))
      #expect(Period.lastComplete(before: day).description == period)
      #expect(Period.lastComplete(before: day).lastDay < day)
      #expect(Period(containing: day).contains(day))
    }
  }
}
