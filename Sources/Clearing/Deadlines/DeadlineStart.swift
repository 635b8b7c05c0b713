/// When something happened that starts a period: a day, or a moment where hours count.
public enum DeadlineStart: Hashable, Sendable, Codable, Comparable {
  /// Some time on a day.
  case day(CalendarDay)
  /// A moment.
  case moment(Moment)

  /// Reads `2026-03-27`, or `2026-03-27T16:30` as a German wall clock shows it.
  ///
  /// Nil for anything else, and for an hour that the wall clock leaves out in March. Of the hour that it shows twice in
  /// October the first one is meant: a period then ends earlier, never later.
  public init?(_ text: String) {
    if let day = CalendarDay(text) {
      self = .day(day)
      return
    }
    guard let moment = LocalTime(text)?.moment else { return nil }
    self = .moment(moment)
  }

  /// The day, in Germany.
  public var day: CalendarDay {
    switch self {
    case .day(let day): return day
    case .moment(let moment): return moment.local.day
    }
  }

  /// The moment; a day without a time of day counts from its beginning, which is early and therefore safe.
  public var moment: Moment {
    switch self {
    case .day(let day): return LocalTime(day: day, minute: 0).moment ?? .startOfDay(day)
    case .moment(let moment): return moment
    }
  }

  /// `2026-03-27`, or `2026-03-27T16:30` as a German wall clock shows it.
  public var text: String {
    switch self {
    case .day(let day): return day.description
    case .moment(let moment): return moment.local.text
    }
  }

  /// Earlier first.
  public static func < (left: DeadlineStart, right: DeadlineStart) -> Bool { left.moment < right.moment }

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
