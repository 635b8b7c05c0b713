import Clearing
import Config
import Rulebook
import Testing

/// The shipped table of public holidays.
struct HolidayTests {
  private let rules = DeadlinesFile.standard

  private func holidays(_ year: Int, _ land: Land, _ municipality: String? = nil) -> [String] {
    let calendar = rules.calendar(land: land, municipality: municipality)
    let first = CalendarDay(year: year, month: 1, day: 1) ?? CalendarDay(number: 0)
    let days = (0..<366).map { first.adding(days: $0) }.filter { $0.civil.year == year }
    return days.filter(calendar.isHoliday).map { String($0.description.dropFirst(5)) }
  }

  /// The eleven days of all Laender, both Sundays among them.
  private func shared(_ year: Int) -> Set<String> {
    let easter = Easter.sunday(of: year)
    let movable = [-2, 0, 1, 39, 49, 50].map { String(easter.adding(days: $0).description.dropFirst(5)) }
    return Set(["01-01", "05-01", "10-03", "12-25", "12-26"] + movable)
  }

  /// What each Land has beside the shared days in 2026, when Easter is 5 April.
  private static let own2026: [(Land, [String])] = [
    (.badenWuerttemberg, ["01-06", "06-04", "11-01"]), (.bayern, ["01-06", "06-04", "11-01"]),
    (.berlin, ["03-08"]), (.brandenburg, ["10-31"]), (.bremen, ["10-31"]), (.hamburg, ["10-31"]),
    (.hessen, ["06-04"]), (.mecklenburgVorpommern, ["03-08", "10-31"]), (.niedersachsen, ["10-31"]),
    (.nordrheinWestfalen, ["06-04", "11-01"]), (.rheinlandPfalz, ["06-04", "11-01"]),
    (.saarland, ["06-04", "08-15", "11-01"]), (.sachsen, ["10-31", "11-18"]),
    (.sachsenAnhalt, ["01-06", "10-31"]), (.schleswigHolstein, ["10-31"]), (.thueringen, ["09-20", "10-31"]),
  ]

  @Test func `each of the sixteen Laender has its own days in 2026`() {
    #expect(Set(Self.own2026.map(\.0)) == Set(Land.allCases))
    for (land, days) in Self.own2026 {
      #expect(Set(holidays(2026, land)).subtracting(shared(2026)) == Set(days), "\(land)")
    }
  }

  @Test(arguments: Land.allCases)
  func `the shared days hold in every Land in every year`(land: Land) {
    for year in stride(from: 1995, through: 2100, by: 1) {
      #expect(Set(holidays(year, land)).isSuperset(of: shared(year)), "\(year)")
    }
  }

  @Test(arguments: [
    ("BE", "2018-03-08", false), ("BE", "2019-03-08", true), ("MV", "2022-03-08", false),
    ("MV", "2023-03-08", true), ("TH", "2018-09-20", false), ("TH", "2019-09-20", true),
    ("HH", "2016-10-31", false), ("HH", "2017-10-31", true), ("HH", "2018-10-31", true),
    ("SH", "2016-10-31", false), ("NI", "2018-10-31", true), ("HB", "2018-10-31", true),
    ("BY", "2017-10-31", true), ("BY", "2018-10-31", false), ("BE", "2017-10-31", true),
    ("TH", "1996-10-31", true), ("BE", "2020-05-08", true), ("BE", "2021-05-08", false),
    ("BE", "2025-05-08", true), ("BE", "2026-05-08", false), ("BE", "2028-06-17", true),
    ("BB", "2028-06-17", false), ("BE", "2027-06-17", false), ("TH", "1994-11-16", true),
    ("BY", "1994-11-16", true), ("TH", "1995-11-22", false), ("SN", "1995-11-22", true),
    ("SN", "2026-11-18", true), ("SN", "2027-11-17", true), ("SN", "2028-11-22", true),
    ("TH", "2026-12-24", false), ("TH", "2026-12-31", false), ("BY", "2026-08-15", false),
    ("SN", "2026-06-04", false), ("TH", "2026-06-04", false), ("SL", "2026-08-15", true),
  ])
  func `a holiday holds in its years and in its Land only`(land: String, day: String, holds: Bool) throws {
    let calendar = rules.calendar(land: try #require(Land(rawValue: land)))
    #expect(calendar.isHoliday(try #require(CalendarDay(day))) == holds)
  }

  @Test(arguments: [
    ("BY", "München", "2026-08-15", true), ("BY", "Nürnberg", "2026-08-15", false),
    ("BY", "Augsburg", "2026-08-08", true), ("BY", "München", "2026-08-08", false),
    ("BY", "  augsburg ", "2026-08-15", true), ("TH", "Heilbad Heiligenstadt", "2026-06-04", true),
    ("TH", "Weimar", "2026-06-04", false), ("SN", "Crostwitz", "2026-06-04", true),
    ("SN", "Dresden", "2026-06-04", false), ("TH", "Crostwitz", "2026-06-04", false),
  ])
  func `a municipal holiday holds in its municipality only`(
    land: String, municipality: String, day: String, holds: Bool
  ) throws {
    let land = try #require(Land(rawValue: land))
    let calendar = rules.calendar(land: land, municipality: municipality)
    #expect(calendar.isHoliday(try #require(CalendarDay(day))) == holds)
  }

  @Test func `what the core takes for shared is what the file calls shared`() throws {
    let file = rules.holidays.rules.filter { $0.place == .nationwide && $0.until == nil }
    #expect(file.map(\.name) == HolidayTable.nationwide.rules.map(\.name))
    #expect(file.map(\.day) == HolidayTable.nationwide.rules.map(\.day))
    #expect(rules.land == .thueringen && rules.municipality == nil)
  }

  @Test(arguments: Land.allCases)
  func `counting working days forth and back comes to the same day`(land: Land) {
    let calendar = rules.calendar(land: land)
    let first = CalendarDay(year: 2019, month: 1, day: 1) ?? CalendarDay(number: 0)
    for offset in stride(from: 0, to: 4000, by: 3) {
      let start = calendar.rollOver(first.adding(days: offset))
      let count = offset % 23
      let end = calendar.workingDay(count, after: start)
      #expect(calendar.workingDay(count, before: end) == start)
      #expect(calendar.isWorkingDay(end) && calendar.rollOver(end) == end)
      #expect(calendar.lastWorkingDay(onOrBefore: end) == end)
    }
  }
}
