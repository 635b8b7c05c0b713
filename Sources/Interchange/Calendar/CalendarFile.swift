import Clearing

/// A calendar file (RFC 5545) of days on which something is due.
///
/// Written anew over an older one it keeps each entry's name, counts its changes, and cancels what is due no more, so
/// that calendars which read it drop that too.
public struct CalendarFile: Sendable {
  /// One entry as it stands in the file.
  struct Event: Hashable {
    let entry: CalendarEntry
    var sequence: Int
    var isCancelled: Bool
  }

  private let events: [Event]

  /// The file of these entries in place of an older text; an empty text stands for none.
  public init(_ entries: [CalendarEntry], replacing older: String) {
    let known = Dictionary(
      CalendarReading.events(older).map { ($0.entry.uid, $0) }, uniquingKeysWith: { _, last in last })
    let current = entries.map { entry -> Event in
      guard let before = known[entry.uid] else { return Event(entry: entry, sequence: 0, isCancelled: false) }
      let isSame = before.entry == entry && !before.isCancelled
      return Event(entry: entry, sequence: before.sequence + (isSame ? 0 : 1), isCancelled: false)
    }
    let names = Set(entries.map(\.uid))
    let gone = known.values.filter { !names.contains($0.entry.uid) }.map { event in
      Event(
        entry: event.entry, sequence: event.sequence + (event.isCancelled ? 0 : 1), isCancelled: true)
    }
    events = (current + gone).sorted { ($0.entry.day, $0.entry.uid) < ($1.entry.day, $1.entry.uid) }
  }

  /// The text of the file, made at that moment.
  public func text(at now: Moment) -> String {
    let stamp = Self.stamp(now)
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lotse//Fristen//DE", "CALSCALE:GREGORIAN"]
    for event in events { lines += Self.lines(event, stamp) }
    lines.append("END:VCALENDAR")
    return lines.map(Self.folded).joined()
  }

  private static func lines(_ event: Event, _ stamp: String) -> [String] {
    let entry = event.entry
    var lines = [
      "BEGIN:VEVENT", "UID:" + entry.uid, "DTSTAMP:" + stamp,
      "DTSTART;VALUE=DATE:" + compact(entry.day), "DTEND;VALUE=DATE:" + compact(entry.day.adding(days: 1)),
      "SUMMARY:" + escaped(entry.title), "SEQUENCE:\(event.sequence)",
      "STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"), "TRANSP:TRANSPARENT", "CLASS:PRIVATE",
    ]
    if !event.isCancelled {
      // Nine in the morning, three days before: a weekend does not swallow it.
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P2DT15H", "DESCRIPTION:" + escaped(entry.title),
        "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }

  private static func compact(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }

  /// `20260327T090000Z`.
  private static func stamp(_ now: Moment) -> String {
    let seconds = now.milliseconds / 1000
    let day = CalendarDay(number: Int(seconds / 86_400))
    let rest = Int(seconds % 86_400)
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : String($0) }
    return compact(day) + "T" + parts.joined() + "Z"
  }

  /// A text as RFC 5545 section 3.3.11 writes it.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case let other where other.isNewline: result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// A line with its end, cut after at most 75 octets and never within a letter (RFC 5545 section 3.1).
  static func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result + "\r\n"
  }
}
