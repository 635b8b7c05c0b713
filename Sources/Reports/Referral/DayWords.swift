import Clearing
import Config

extension SheetWords {
  /// `27.03.2026` in German, `2026-03-27` in English.
  func day(_ day: CalendarDay) -> String {
    switch language {
    case .english: return day.description
    case .german:
      let (year, month, dayOfMonth) = day.civil
      return "\(two(dayOfMonth)).\(two(month)).\(year)"
    }
  }

  /// When something happened, no more exactly than it is known.
  func occurrence(_ occurrence: Occurrence) -> String {
    guard let from = occurrence.from else { return text(.dateUnknown) }
    let start = rounded(from, occurrence.precision)
    guard let until = occurrence.until, occurrence.precision != .unknown else { return start }
    let end = rounded(until, occurrence.precision)
    return start == end ? start : "\(start) - \(end)"
  }

  private func rounded(_ day: CalendarDay, _ precision: DatePrecision) -> String {
    let (year, month, _) = day.civil
    switch precision {
    case .day: return self.day(day)
    case .about: return text(.about, ["day": self.day(day)])
    case .month: return language == .german ? "\(two(month)).\(year)" : "\(year)-\(two(month))"
    case .halfYear: return Period(containing: day).words(in: language)
    case .year: return String(year)
    case .unknown: return text(.dateUnknown)
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
