import Config
import Foundation

/// Whether the clock can be right; deadlines are counted by it.
enum ClockCheck {
  /// No log is older than the program, and nobody plans further ahead.
  private static let sane = 2026...2099

  static func look() -> DoctorCheck { judge(Date()) }

  static func judge(_ now: Date) -> DoctorCheck {
    let text = now.ISO8601Format()
    let year = Int(text.prefix(4)) ?? 0
    return sane.contains(year)
      ? DoctorCheck("clock", .ok, DoctorHostPhrase.clockGood, ["now": text])
      : DoctorCheck("clock", .bad, DoctorHostPhrase.clockWrong, ["now": text])
  }
}
