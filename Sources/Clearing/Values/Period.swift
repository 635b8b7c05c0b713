/// A reporting period: a half-year (`2026-H1`) or a year (`2026`).
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// The calendar year.
  public let year: Int
  /// 1 or 2; nil for the whole year.
  public let half: Int?

  /// The period of a year and one of its halves (1 or 2), or the whole year.
  public init(year: Int, half: Int?) {
    self.year = year
    self.half = half
  }

  /// Reads `2026`, `2026-H1` or `2026-H2`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, first.utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(first), year >= 1
    else { return nil }
    switch (parts.count, parts.last) {
    case (1, _): self.init(year: year, half: nil)
    case (2, "H1"): self.init(year: year, half: 1)
    case (2, "H2"): self.init(year: year, half: 2)
    default: return nil
    }
  }

  /// Its first and its last day.
  public var days: ClosedRange<CalendarDay> {
    let first = CalendarDay(year: year, month: half == 2 ? 7 : 1, day: 1) ?? CalendarDay(number: 0)
    return first...first.adding(months: half == nil ? 12 : 6).adding(days: -1)
  }

  /// The half-year a day lies in.
  public init(containing day: CalendarDay) {
    let (year, month, _) = day.civil
    self.init(year: year, half: month <= 6 ? 1 : 2)
  }

  /// The half-year before the one a day lies in: the last one that is complete.
  public static func lastComplete(before day: CalendarDay) -> Period {
    let current = Period(containing: day)
    return current.half == 1
      ? Period(year: current.year - 1, half: 2) : Period(year: current.year, half: 1)
  }

  /// Does the period hold the day?
  public func contains(_ day: CalendarDay) -> Bool {
    let (year, month, _) = day.civil
    guard year == self.year else { return false }
    guard let half else { return true }
    return half == (month <= 6 ? 1 : 2)
  }

  /// The period before this one, of the same length.
  public var previous: Period {
    switch half {
    case nil: return Period(year: year - 1, half: nil)
    case 1: return Period(year: year - 1, half: 2)
    default: return Period(year: year, half: 1)
    }
  }

  /// The same period of the year before.
  public var yearBefore: Period { Period(year: year - 1, half: half) }

  /// The first day of the period.
  public var firstDay: CalendarDay {
    CalendarDay(year: year, month: half == 2 ? 7 : 1, day: 1) ?? CalendarDay(number: 0)
  }

  /// The last day of the period.
  public var lastDay: CalendarDay {
    CalendarDay(year: year, month: half == 1 ? 6 : 12, day: half == 1 ? 30 : 31) ?? CalendarDay(number: 0)
  }

  /// `2026-H1` or `2026`.
  public var description: String { half.map { "\(year)-H\($0)" } ?? "\(year)" }
}
