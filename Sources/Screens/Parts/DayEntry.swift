import Clearing
import Config

/// Reads a day as people type it into a field: `21.11.`, `21.11.26`, `2111`, `heute`, `gestern`, `-3`, `mo`, or ISO.
///
/// Day always comes before month; nothing is guessed. A day without a year, and a weekday, is the newest one up to
/// today for days that lie behind, and the next one for days that lie ahead.
enum DayEntry {
  /// Where a day without a year is looked for.
  enum Direction: Sendable {
    /// Up to today: when something came in.
    case past
    /// From today on: until when something holds.
    case future
    /// What lies nearest, on either side of today: a training that was or will be.
    case either
  }

  /// The day that is meant; nil if the text is none of the forms or the calendar has no such day.
  static func parse(
    _ text: String, today: CalendarDay, language: Language, direction: Direction = .past
  ) -> CalendarDay? {
    let typed = text.filter { !$0.isWhitespace }.lowercased()
    guard !typed.isEmpty, typed.utf8.count <= 20 else { return nil }
    if let day = CalendarDay(typed) { return day }
    if let offset = offset(typed) { return today.adding(days: offset) }
    if let word = word(typed, today, language) { return word }
    if let weekday = weekday(typed, language) { return nearest(weekday, today, direction) }
    return numbers(typed).flatMap { day($0, today, direction) }
  }

  private static func word(_ typed: String, _ today: CalendarDay, _ language: Language) -> CalendarDay? {
    if typed == ScreenPhraseFrame.today.text(in: language) { return today }
    if typed == ScreenPhraseFrame.yesterday.text(in: language) { return today.adding(days: -1) }
    return nil
  }

  /// `-3` and `+14`, up to four digits.
  private static func offset(_ typed: String) -> Int? {
    guard let sign = typed.first, sign == "-" || sign == "+", typed.count <= 5,
      typed.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }), let days = Int(typed.dropFirst())
    else { return nil }
    return sign == "-" ? -days : days
  }

  private static func weekday(_ typed: String, _ language: Language) -> Int? {
    guard typed.count >= 2, typed.allSatisfy(\.isLetter) else { return nil }
    let names = Words.weekdays.map { $0.0.text(in: language).lowercased() }
    return names.firstIndex { $0.hasPrefix(typed) }.map { $0 + 1 }
  }

  private static func nearest(_ weekday: Int, _ today: CalendarDay, _ direction: Direction) -> CalendarDay {
    switch direction {
    case .past: today.adding(days: -((today.weekday - weekday + 7) % 7))
    case .future, .either: today.adding(days: (weekday - today.weekday + 7) % 7)
    }
  }

  /// Day, month and perhaps year: `21.11.`, `21.11.26`, `21.11.2026`, `2111`, `211126`, `21112026`.
  private static func numbers(_ typed: String) -> [Int]? {
    guard typed.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "." }) else { return nil }
    guard typed.contains(".") else {
      guard [4, 6, 8].contains(typed.count) else { return nil }
      let digits = Array(typed)
      let pieces = [digits[0..<2], digits[2..<4], digits[4...]].filter { !$0.isEmpty }
      return pieces.compactMap { Int(String($0)) }
    }
    let pieces = typed.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(pieces.count), (1...2).contains(pieces[0].count), (1...2).contains(pieces[1].count)
    else { return nil }
    if pieces.count == 2 || pieces[2].isEmpty { return pieces.prefix(2).compactMap { Int($0) } }
    guard pieces[2].count == 2 || pieces[2].count == 4 else { return nil }
    return pieces.compactMap { Int($0) }
  }

  private static func day(_ numbers: [Int], _ today: CalendarDay, _ direction: Direction) -> CalendarDay? {
    guard numbers.count >= 2 else { return nil }
    let year = today.civil.year
    if numbers.count == 3 {
      let stated = numbers[2] < 100 ? year / 100 * 100 + numbers[2] : numbers[2]
      return CalendarDay(year: stated, month: numbers[1], day: numbers[0])
    }
    let candidates: [Int] =
      switch direction {
      case .past: (0...8).map { year - $0 }
      case .future: (0...8).map { year + $0 }
      case .either: [year - 1, year, year + 1]
      }
    let days = candidates.compactMap { CalendarDay(year: $0, month: numbers[1], day: numbers[0]) }
    switch direction {
    case .past: return days.first { $0 <= today }
    case .future: return days.first { $0 >= today }
    case .either: return days.min { abs($0.number - today.number) < abs($1.number - today.number) }
    }
  }
}
