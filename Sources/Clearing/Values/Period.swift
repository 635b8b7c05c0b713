/// A reporting period: a half-year (`2026-H1`), a year (`2026`), or a quarter (`2026-Q1`), which is only looked at and never
/// released.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  /// The calendar year.
  public let year: Int
  /// 1 or 2; nil for the whole year and for a quarter.
  public let half: Int?
  /// 1 to 4; nil for a half-year and the whole year.
  public let quarter: Int?

  /// The period of a year and one of its halves (1 or 2), or the whole year.
  public init(year: Int, half: Int?) {
    self.year = year
    self.half = half
    quarter = nil
  }

  /// A quarter (1 to 4) of a year.
  public init(year: Int, quarter: Int) {
    self.year = year
    half = nil
    self.quarter = quarter
  }

  /// Is it a whole year?
  public var isYear: Bool { half == nil && quarter == nil }

  /// Its first month and how many months it has.
  private var months: (first: Int, count: Int) {
    if let quarter { return (quarter * 3 - 2, 3) }
    if let half { return (half * 6 - 5, 6) }
    return (1, 12)
  }

  /// Reads `2026`, `2026-H1`, `2026-H2` or `2026-Q1` to `2026-Q4`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, first.utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(first), year >= 1
    else { return nil }
    switch (parts.count, parts.last) {
    case (1, _): self.init(year: year, half: nil)
    case (2, "H1"): self.init(year: year, half: 1)
    case (2, "H2"): self.init(year: year, half: 2)
    case (2, "Q1"): self.init(year: year, quarter: 1)
    case (2, "Q2"): self.init(year: year, quarter: 2)
    case (2, "Q3"): self.init(year: year, quarter: 3)
    case (2, "Q4"): self.init(year: year, quarter: 4)
    default: return nil
    }
  }

  /// Its first and its last day.
  public var days: ClosedRange<CalendarDay> { firstDay...max(firstDay, lastDay) }

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
    return year == self.year && (months.first..<months.first + months.count).contains(month)
  }

  /// The period before this one, of the same length.
  public var previous: Period {
    if let quarter {
      return quarter == 1 ? Period(year: year - 1, quarter: 4) : Period(year: year, quarter: quarter - 1)
    }
    guard let half else { return Period(year: year - 1, half: nil) }
    return half == 1 ? Period(year: year - 1, half: 2) : Period(year: year, half: 1)
  }

  /// The same period of the year before.
  public var yearBefore: Period {
    quarter.map { Period(year: year - 1, quarter: $0) } ?? Period(year: year - 1, half: half)
  }

  /// The first day of the period.
  public var firstDay: CalendarDay {
    CalendarDay(year: year, month: months.first, day: 1) ?? CalendarDay(number: 0)
  }

  /// The last day of the period.
  public var lastDay: CalendarDay {
    let after = months.first + months.count
    let next =
      after > 12
      ? CalendarDay(year: year + 1, month: after - 12, day: 1) : CalendarDay(year: year, month: after, day: 1)
    return (next ?? CalendarDay(number: 0)).adding(days: -1)
  }

  /// `2026-H1`, `2026-Q1` or `2026`.
  public var description: String {
    if let quarter { return "\(year)-Q\(quarter)" }
    return half.map { "\(year)-H\($0)" } ?? "\(year)"
  }
}
