/// How exactly a date is known.
public enum DatePrecision: String, Codable, Sendable, CaseIterable {
  case day
  /// About that day, a week before or after.
  case about
  case month
  case halfYear = "half_year"
  case year, unknown
}

/// When something happened: a day or a range, with how exactly it is known.
///
/// `from` is the first day that comes into question; nil only if nothing is known.
public struct Occurrence: Hashable, Sendable, Codable {
  /// First day that comes into question.
  public var from: CalendarDay?
  /// Last day of a range or of a series; nil for a single date.
  public var until: CalendarDay?
  /// How exactly the date is known.
  public var precision: DatePrecision

  /// An occurrence on a day or over a range, as exactly as stated.
  public init(from: CalendarDay?, until: CalendarDay? = nil, precision: DatePrecision = .day) {
    self.from = from
    self.until = until
    self.precision = precision
  }
}
