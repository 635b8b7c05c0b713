/// A point in time: milliseconds since 1970-01-01 00:00 UTC.
///
/// It orders nothing: the order of the log does. It is what the author's clock said.
public struct Moment: Hashable, Comparable, Sendable, Codable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let milliseconds: Int64

  /// The moment that many milliseconds after the beginning of 1970 UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads the number of milliseconds.
  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes the number of milliseconds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }

  /// The moment at which a day begins in UTC.
  public static func startOfDay(_ day: CalendarDay) -> Moment {
    Moment(milliseconds: Int64(day.number) * 86_400_000)
  }

  /// The moment that many hours later.
  public func adding(hours: Int) -> Moment { Moment(milliseconds: milliseconds + Int64(hours) * 3_600_000) }

  /// Earlier moments first.
  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}
