/// How a collection writes its days.
public enum DateForm: Hashable, Sendable {
  /// `2016-03-27`.
  case iso
  /// `27.03.2016`.
  case dayMonthYear
  /// `27-MAR-16` with English month names; the window says which century is meant.
  case dayMonthNameYear(YearWindow)

  /// The day that the text names; nil for anything written otherwise and for days that do not exist.
  public func day(from text: String) -> CalendarDay? {
    switch self {
    case .iso: return CalendarDay(text)
    case .dayMonthYear:
      guard let parts = Self.digits(text, separator: ".", lengths: [2, 2, 4]) else { return nil }
      return CalendarDay(year: parts[2], month: parts[1], day: parts[0])
    case .dayMonthNameYear(let window):
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 3, let month = Self.months.firstIndex(of: parts[1].uppercased()),
        let day = Self.number(parts[0], length: 2), let digits = Self.number(parts[2], length: 2),
        let year = window.year(endingIn: digits)
      else { return nil }
      return CalendarDay(year: year, month: month + 1, day: day)
    }
  }

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  private static func digits(_ text: String, separator: Character, lengths: [Int]) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == lengths.count else { return nil }
    let numbers = zip(parts, lengths).compactMap { number($0, length: $1) }
    return numbers.count == lengths.count ? numbers : nil
  }

  private static func number(_ text: Substring, length: Int) -> Int? {
    guard text.utf8.count == length, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}

/// The years that two digits may mean, at most a hundred of them.
public struct YearWindow: Hashable, Sendable {
  /// The first year.
  public let from: Int
  /// The last year.
  public let until: Int

  /// A window from one year to another; nil when it runs backwards or spans more than a hundred years.
  public init?(from: Int, until: Int) {
    guard from >= 1, until >= from, until - from < 100, until <= 9999 else { return nil }
    self.from = from
    self.until = until
  }

  /// The one year of the window that ends in these two digits (0 to 99).
  public func year(endingIn digits: Int) -> Int? {
    let year = from + ((digits - from) % 100 + 100) % 100
    return year <= until ? year : nil
  }
}
