/// How long the next try at a password has to wait: 1, 2, 4 ... 512, 900 seconds after so many wrong ones, never for ever.
enum PasswordDelay {
  /// The longest wait, in seconds.
  static let longest: Int64 = 900

  /// The wait after so many wrong passwords in a row, in seconds.
  static func seconds(after failures: UInt64) -> Int64 {
    guard failures > 0 else { return 0 }
    return failures > 10 ? longest : min(longest, 1 << Int64(failures - 1))
  }

  /// What is left of the wait, in seconds; a clock that was set back can make it no longer than the whole wait.
  static func left(after failures: UInt64, last: Int64, now: Int64) -> Int64 {
    let whole = seconds(after: failures)
    let (passed, overflow) = now.subtractingReportingOverflow(last)
    if overflow || passed < 0 { return whole }
    return max(0, whole - passed)
  }
}
