import Config

/// Whether there is room to go on.
enum FreeSpaceCheck {
  private static let mebibyte: UInt64 = 1 << 20
  /// Below this much an erasure, which rewrites pages, may not come to its end.
  private static let needed = 64 * mebibyte
  /// Below this much somebody should make room soon.
  private static let comfortable = 1024 * mebibyte

  static func judge(_ bytes: UInt64) -> DoctorCheck {
    let values = ["mebibytes": String(bytes / mebibyte)]
    if bytes < needed { return DoctorCheck("free_space", .bad, DoctorPhrase.spaceGone, values) }
    if bytes < comfortable { return DoctorCheck("free_space", .warning, DoctorPhrase.spaceShort, values) }
    return DoctorCheck("free_space", .ok, DoctorPhrase.spaceGood, values)
  }
}
