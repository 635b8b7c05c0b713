/// The end of a period: a day, or a moment where hours count.
public enum DeadlinePoint: Hashable, Sendable, Comparable, Codable {
  /// The end of a day.
  case day(CalendarDay)
  /// A moment.
  case moment(Moment)

  /// The day it falls on, in Germany.
  public var day: CalendarDay {
    switch self {
    case .day(let day): return day
    case .moment(let moment): return moment.local.day
    }
  }

  /// `2026-03-06`, or `2026-03-06T12:17` as a German wall clock shows it.
  public var text: String {
    switch self {
    case .day(let day): return day.description
    case .moment(let moment): return moment.local.text
    }
  }

  /// Has it passed at this moment? A day passes with its end.
  public func hasPassed(at now: Moment) -> Bool {
    switch self {
    case .day(let day): return now.local.day > day
    case .moment(let moment): return now > moment
    }
  }

  /// Earlier first; a moment lies before the end of its own day.
  public static func < (left: DeadlinePoint, right: DeadlinePoint) -> Bool {
    switch (left, right) {
    case (.day(let left), .day(let right)): return left < right
    case (.moment(let left), .moment(let right)): return left < right
    case (.moment, .day): return left.day <= right.day
    case (.day, .moment): return left.day < right.day
    }
  }

  /// Reads a day as text, a moment as milliseconds.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let moment = try? container.decode(Moment.self) {
      self = .moment(moment)
    } else {
      self = .day(try container.decode(CalendarDay.self))
    }
  }

  /// Writes a day as text, a moment as milliseconds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .day(let day): try container.encode(day)
    case .moment(let moment): try container.encode(moment)
    }
  }
}
