import Clearing

/// A day as people write it on the command line: 2026-10-03, 03.10.2026, or today.
enum DayText {
  /// The day that is meant; throws `UsageFault.badDay`.
  static func read(_ text: String, today: CalendarDay) throws -> CalendarDay {
    if ["today", "heute"].contains(text) { return today }
    guard let day = DateForm.iso.day(from: text) ?? DateForm.dayMonthYear.day(from: text) else {
      throw UsageFault.badDay
    }
    return day
  }
}
