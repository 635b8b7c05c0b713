/// Why a session does not believe its clock: what it would write of time alone could be wrong for good.
public enum TimeDoubt: Hashable, Sendable {
  /// It is behind the newest time that can be read.
  case behind(newest: Moment)
  /// It is far ahead of the newest time that can be read.
  case ahead(newest: Moment)

  /// The newest time that can be read.
  public var newest: Moment {
    switch self {
    case .behind(let newest), .ahead(let newest): return newest
    }
  }

  /// How far a clock may be behind, in milliseconds: five minutes.
  static let tolerance: Int64 = 5 * 60_000
  /// How far a clock may be ahead, in milliseconds: fourteen days.
  static let leap: Int64 = 14 * 86_400_000
}

extension World {
  /// What makes a clock doubtful that says `now`; nil when nothing does.
  ///
  /// Access notes do not count: they are written by every session, also by one whose clock is wrong.
  public func timeDoubt(_ now: Moment) -> TimeDoubt? {
    guard let newest = newestWork else { return nil }
    if newest.milliseconds - now.milliseconds > TimeDoubt.tolerance { return .behind(newest: newest) }
    if now.milliseconds - newest.milliseconds > TimeDoubt.leap { return .ahead(newest: newest) }
    return nil
  }
}
