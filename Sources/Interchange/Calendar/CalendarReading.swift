import Clearing

/// Reads entries out of a calendar file that this program wrote; what it does not know it passes over.
enum CalendarReading {
  /// The entries of a text, in their order.
  static func events(_ text: String) -> [CalendarFile.Event] {
    var events: [CalendarFile.Event] = []
    var values: [String: String]?
    for line in unfolded(text) {
      switch line {
      case "BEGIN:VEVENT": values = [:]
      case "END:VEVENT":
        if let event = values.flatMap(event) { events.append(event) }
        values = nil
      default:
        guard values != nil, let colon = line.firstIndex(of: ":") else { continue }
        let name = line[..<colon].prefix { $0 != ";" }
        // The alarm repeats the title under another name; the first value of a name is the entry's own.
        if values?[String(name)] == nil { values?[String(name)] = String(line[line.index(after: colon)...]) }
      }
    }
    return events
  }

  private static func event(_ values: [String: String]) -> CalendarFile.Event? {
    guard let uid = values["UID"], let start = values["DTSTART"], start.utf8.count == 8,
      let day = CalendarDay("\(start.prefix(4))-\(start.dropFirst(4).prefix(2))-\(start.suffix(2))"),
      let title = values["SUMMARY"]
    else { return nil }
    return CalendarFile.Event(
      entry: CalendarEntry(uid: uid, day: day, title: plain(title)),
      sequence: values["SEQUENCE"].flatMap { Int($0) } ?? 0, isCancelled: values["STATUS"] == "CANCELLED")
  }

  private static func plain(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static func unfolded(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      if let last = lines.indices.last, line.hasPrefix(" ") {
        lines[last] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }
}
