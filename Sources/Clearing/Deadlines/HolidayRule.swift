/// One public holiday: on which day it falls, where, and in which years.
public struct HolidayRule: Hashable, Sendable {
  /// How the day is found in a year.
  public enum Day: Hashable, Sendable {
    /// The same day of every year; month 1 to 12.
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday, before it when negative.
    case easter(offset: Int)
    /// The last such weekday (1 Monday to 7 Sunday) before a day of the year, that day not counted.
    case weekday(Int, beforeMonth: Int, day: Int)
    /// One single day.
    case once(CalendarDay)
  }

  /// Where it is a holiday.
  public enum Place: Hashable, Sendable {
    /// In all Laender.
    case nationwide
    /// In these Laender.
    case laender(Set<Land>)
    /// In these municipalities of one Land, by their folded names.
    case municipalities(Land, Set<String>)
  }

  /// Its code word; the same holiday may have several rules with different places and years.
  public var name: String
  /// Its name.
  public var title: BilingualText
  /// On which day it falls.
  public var day: Day
  /// Where.
  public var place: Place
  /// The first year; nil for as long as the table holds.
  public var from: Int?
  /// The last year; nil when it goes on.
  public var until: Int?

  /// A holiday with all its parts.
  public init(
    name: String, title: BilingualText, day: Day, place: Place, from: Int? = nil, until: Int? = nil
  ) {
    self.name = name
    self.title = title
    self.day = day
    self.place = place
    self.from = from
    self.until = until
  }

  /// Does it hold in that place? Without a municipality no municipal exception holds.
  public func holds(in land: Land?, municipality: String?) -> Bool {
    switch place {
    case .nationwide: return true
    case .laender(let laender): return land.map(laender.contains) ?? false
    case .municipalities(let own, let names):
      guard let municipality else { return false }
      return own == land && names.contains(Self.folded(municipality))
    }
  }

  /// The name of a municipality as it is compared: small letters, single spaces.
  public static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Does it fall on that day? `easter` is Easter Sunday of the day's year.
  func falls(on date: CalendarDay, _ parts: (year: Int, month: Int, day: Int), easter: CalendarDay) -> Bool {
    if let from, parts.year < from { return false }
    if let until, parts.year > until { return false }
    switch day {
    case .fixed(let month, let day): return parts.month == month && parts.day == day
    case .easter(let offset): return date.number - easter.number == offset
    case .once(let only): return date == only
    case .weekday(let weekday, let month, let last):
      guard date.weekday == weekday, let limit = CalendarDay(year: parts.year, month: month, day: last) else {
        return false
      }
      return (1...7).contains(limit.number - date.number)
    }
  }
}
