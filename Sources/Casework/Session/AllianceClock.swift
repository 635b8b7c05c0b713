import Clearing
import Foundation

/// The time as the alliance reads it: the system's clock, or a pretended one in a rehearsal.
public struct AllianceClock: Sendable {
  /// The alliance's own time zone: days begin and half-years end here.
  public static let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }()

  /// What the system's clock says.
  public static var systemNow: Moment {
    Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
  }

  /// The day of a moment in the alliance's time zone.
  public static func day(of moment: Moment) -> CalendarDay {
    let parts = calendar.dateComponents([.year, .month, .day], from: date(moment))
    return CalendarDay(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? CalendarDay(number: 0)
  }

  /// The moment as the library's date.
  public static func date(_ moment: Moment) -> Date {
    Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
  }

  /// Reads ISO 8601 (`2026-03-27`, `2026-03-27T10:00`, with seconds, with `Z` or an offset); without an offset it is
  /// Berlin time. Nil for anything else.
  public static func parse(_ text: String) -> Moment? {
    for form in forms {
      if let date = form.date(from: text.replacingOccurrences(of: " ", with: "T")) {
        return Moment(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
      }
    }
    return nil
  }

  /// Day and time in the alliance's zone, `27.03.2026 10:00`.
  public static func text(_ moment: Moment) -> String {
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date(moment))
    return String(
      format: "%02d.%02d.%04d %02d:%02d", parts.day ?? 0, parts.month ?? 0, parts.year ?? 0, parts.hour ?? 0,
      parts.minute ?? 0)
  }

  private static let forms: [DateFormatter] = [
    "yyyy-MM-dd'T'HH:mm:ssXXXXX", "yyyy-MM-dd'T'HH:mmXXXXX", "yyyy-MM-dd'T'HH:mm:ss.SSSXXXXX",
    "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd",
  ].map { pattern in
    let form = DateFormatter()
    form.locale = Locale(identifier: "en_US_POSIX")
    form.timeZone = zone
    form.isLenient = false
    form.dateFormat = pattern
    return form
  }
}
