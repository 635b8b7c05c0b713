/// Which variables of the environment a program keeps, and with which value.
///
/// Libraries read variables that nobody here asks for: where to load code from (`LD_PRELOAD`, `SWIFT_BACKTRACE`), where a terminal
/// database or a time zone lies (`TERMINFO`, `TZDIR`), what to write into which file. So everything goes but what is listed.
enum EnvironmentRule {
  /// The value to keep; nil when the variable goes. Nothing is changed on the way: what is not plain goes.
  static func kept(_ name: String, _ value: String) -> String? {
    isKept(name, value) ? value : nil
  }

  private static func isKept(_ name: String, _ value: String) -> Bool {
    switch name {
    case "TERM": return isPlain(value, among: "+-._") && !value.hasPrefix(".")
    case "LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE": return isPlain(value, among: "_.@-")
    case "TZ": return isZoneName(value)
    case "HOME", "XDG_DATA_HOME":
      return value.hasPrefix("/") && !value.utf8.contains { $0 < 0x20 || $0 == 0x7F }
    case "COLUMNS", "LINES": return (1...4).contains(value.utf8.count) && value.utf8.allSatisfy(isDigit)
    default: return name.hasPrefix("LOTSE_")
    }
  }

  /// A name like `Europe/Berlin`: no path from the root, none upwards, and no rule of its own.
  private static func isZoneName(_ value: String) -> Bool {
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    return value.utf8.count <= 64 && parts.allSatisfy { isPlain(String($0), among: "_+-") }
  }

  private static func isPlain(_ value: String, among marks: String) -> Bool {
    (1...64).contains(value.utf8.count)
      && value.utf8.allSatisfy { isDigit($0) || isLetter($0) || marks.utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
