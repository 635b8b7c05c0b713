/// Reads a time of day as people type it into a field.
enum DayTime {
  /// Minutes after midnight of `18:30`, `18.30` or `18`; nil for anything else.
  static func parse(_ typed: String) -> Int? {
    let parts = typed.filter { !$0.isWhitespace }
      .split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), parts[0].utf8.count <= 2,
      let hour = CountEntry.parse(String(parts[0])),
      hour < 24
    else { return nil }
    guard parts.count == 2 else { return hour * 60 }
    guard parts[1].utf8.count == 2, let minute = CountEntry.parse(String(parts[1])), minute < 60 else {
      return nil
    }
    return hour * 60 + minute
  }
}
