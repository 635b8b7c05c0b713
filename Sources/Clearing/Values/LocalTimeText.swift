// From a German wall clock to moments and back, across both clock changes.

extension LocalTime {
  /// Reads `2026-03-27T16:30` (a space may stand for the `T`); nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), let day = CalendarDay(String(text.prefix(10))),
      let hour = Self.twoDigits(bytes[11], bytes[12]), let minute = Self.twoDigits(bytes[14], bytes[15]),
      hour < 24, minute < 60
    else { return nil }
    self.init(day: day, minute: hour * 60 + minute)
  }

  /// The moment at which the clock shows this, the first of two in October; nil for the hour left out in March.
  public var moment: Moment? {
    let base = Int64(day.number) * 1440 + Int64(minute)
    // Summer time first: where both fit, it is the earlier moment.
    for lead in [Int64(120), 60] {
      let candidate = Moment(milliseconds: (base - lead) * 60_000)
      if candidate.local == self { return candidate }
    }
    return nil
  }

  /// `2026-03-27T16:30`.
  public var text: String { "\(day)T\(Self.padded(minute / 60)):\(Self.padded(minute % 60))" }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static func twoDigits(_ high: UInt8, _ low: UInt8) -> Int? {
    guard (48...57).contains(high), (48...57).contains(low) else { return nil }
    return Int(high - 48) * 10 + Int(low - 48)
  }
}

extension Moment {
  /// By how many milliseconds a German wall clock is ahead of UTC.
  var aheadOfUTC: Int64 {
    let shown = local
    let minute = Int64(shown.day.number) * 1440 + Int64(shown.minute)
    let utc = milliseconds >= 0 ? milliseconds / 60_000 : (milliseconds - 59_999) / 60_000
    return (minute - utc) * 60_000
  }
}
