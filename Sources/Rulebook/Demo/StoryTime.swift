import Clearing

/// When an act of the rehearsal's story happens: a day and a time as clocks in Berlin show it.
public struct StoryTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day.
  public let day: CalendarDay
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// Reads exactly `2025-03-14T10:20`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CalendarDay(String(parts[0])),
      let hour = Self.number(parts[1].prefix(2), below: 24), parts[1].utf8.count == 5,
      parts[1].dropFirst(2).first == ":", let minute = Self.number(parts[1].suffix(2), below: 60)
    else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// ISO 8601 without an offset, `2025-03-14T10:20`.
  public var description: String { "\(day)T\(Self.padded(hour)):\(Self.padded(minute))" }

  /// Earlier first.
  public static func < (left: StoryTime, right: StoryTime) -> Bool {
    (left.day, left.hour, left.minute) < (right.day, right.hour, right.minute)
  }

  private static func number(_ text: Substring, below limit: Int) -> Int? {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text),
      number < limit
    else { return nil }
    return number
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Entry {
  /// A time of the story.
  func storyTime() throws(RulebookError) -> StoryTime {
    guard let time = StoryTime(try text()) else { throw error(.badTime) }
    return time
  }
}
