import Clearing
import Config

extension Words {
  /// `Fr 20.11.2026`, in English `Fr 2026-11-20`.
  func day(_ day: CalendarDay) -> String { shortWeekday(day) + " " + date(day) }

  /// `20.11.2026`, in English `2026-11-20`.
  func date(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.civil
    switch language {
    case .german: return two(dayOfMonth) + "." + two(month) + "." + String(year)
    case .english: return day.description
    }
  }

  /// `heute`, or `Fr 20.11.`, with the year where it is another one: for lists.
  func listDay(_ day: CalendarDay, today: CalendarDay) -> String {
    if day == today { return plain(ScreenPhraseFrame.today) }
    guard day.civil.year == today.civil.year else { return date(day) }
    let (_, month, dayOfMonth) = day.civil
    switch language {
    case .german: return shortWeekday(day) + " " + two(dayOfMonth) + "." + two(month) + "."
    case .english: return shortWeekday(day) + " " + two(month) + "-" + two(dayOfMonth)
    }
  }

  /// Day and time of a moment, as a clock in Germany shows it.
  func time(_ moment: Moment) -> String {
    let local = moment.local
    return date(local.day) + " " + two(local.minute / 60) + ":" + two(local.minute % 60)
  }

  /// `Samstag`.
  func weekday(_ day: CalendarDay) -> String { plain(Self.weekdays[(day.weekday - 1) % 7].0) }

  /// When something happened, no more exactly than it is known; nil if nothing is.
  func occurrence(_ occurrence: Occurrence) -> String? {
    guard let from = occurrence.from, occurrence.precision != .unknown else { return nil }
    let start = rounded(from, occurrence.precision)
    let end = occurrence.until.map { rounded($0, occurrence.precision) } ?? start
    return start == end ? start : start + " - " + end
  }

  private func rounded(_ day: CalendarDay, _ precision: DatePrecision) -> String {
    let (year, month, _) = day.civil
    switch precision {
    case .day: return self.day(day)
    case .about: return plain(ScreenPhraseCase.about, ["day": self.day(day)])
    case .month: return language == .german ? two(month) + "." + String(year) : "\(year)-" + two(month)
    case .halfYear: return Period(containing: day).description
    case .year, .unknown: return String(year)
    }
  }

  private func shortWeekday(_ day: CalendarDay) -> String { plain(Self.weekdays[(day.weekday - 1) % 7].1) }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  static let weekdays: [(ScreenPhraseFrame, ScreenPhraseFrame)] = [
    (.monday, .mondayShort), (.tuesday, .tuesdayShort), (.wednesday, .wednesdayShort),
    (.thursday, .thursdayShort), (.friday, .fridayShort), (.saturday, .saturdayShort),
    (.sunday, .sundayShort),
  ]
}
