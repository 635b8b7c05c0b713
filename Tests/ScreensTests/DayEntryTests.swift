import Clearing
import Config
import TestSupport
import Testing

@testable import Screens

@Suite struct DayEntryTests {
  /// Friday, 27 March 2026.
  let today = SampleAlliance.friday

  @Test(arguments: [
    ("heute", "2026-03-27"), ("Gestern", "2026-03-26"), ("-3", "2026-03-24"), ("+2", "2026-03-29"),
    ("2026-02-28", "2026-02-28"), ("21.11.", "2025-11-21"), ("21.11", "2025-11-21"), ("1.3.", "2026-03-01"),
    ("21.11.25", "2025-11-21"), ("21.11.2024", "2024-11-21"), ("2111", "2025-11-21"),
    ("270326", "2026-03-27"),
    ("27032026", "2026-03-27"), ("mo", "2026-03-23"), ("Freitag", "2026-03-27"), ("sa", "2026-03-21"),
    (" 27. 3. ", "2026-03-27"), ("29.02.", "2024-02-29"),
  ]) func `a day is read as people type it`(_ typed: String, _ day: String) {
    #expect(DayEntry.parse(typed, today: today, language: .german)?.description == day)
  }

  @Test(arguments: [
    "", " ", "31.02.", "31.02.2026", "32.1.", "3/27", "27-03-2026", "1.13.26", "27.03.026", "m", "xx", "271",
    "27.3.2026.1",
    "2026-02-30", "-", "--3", "-99999", "٢٧.٣.", "27.03.20261", "moo", "99999999999999999999", "00000000",
  ]) func `anything else is no day`(_ typed: String) {
    #expect(DayEntry.parse(typed, today: today, language: .german) == nil)
  }

  @Test func `days ahead are looked for ahead`() {
    #expect(
      DayEntry.parse("1.1.", today: today, language: .german, direction: .future)?.description == "2027-01-01"
    )
    #expect(
      DayEntry.parse("mo", today: today, language: .german, direction: .future)?.description == "2026-03-30")
    #expect(DayEntry.parse("27.3.", today: today, language: .german, direction: .future) == today)
  }

  @Test func `where a day may lie on either side, the nearer one is taken`() {
    for (typed, day) in [("1.3.", "2026-03-01"), ("1.5.", "2026-05-01"), ("27.3.", "2026-03-27")] {
      let read = DayEntry.parse(typed, today: today, language: .german, direction: .either)
      #expect(read?.description == day, "\(typed)")
    }
  }

  @Test func `English words are read in English`() {
    #expect(DayEntry.parse("yesterday", today: today, language: .english) == today.adding(days: -1))
    #expect(DayEntry.parse("tu", today: today, language: .english)?.description == "2026-03-24")
    #expect(DayEntry.parse("heute", today: today, language: .english) == nil)
  }

  @Test func `what a field shows is read as the same day again`() {
    for language in Language.allCases {
      for offset in stride(from: -3000, through: 3000, by: 7) {
        let day = today.adding(days: offset)
        #expect(DayEntry.parse(Words(language).date(day), today: today, language: language) == day)
      }
    }
  }
}
