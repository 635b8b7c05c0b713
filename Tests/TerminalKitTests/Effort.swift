import Foundation

/// How much a random or exhaustive test does: a short form by default, all of it with LOTSE_SOAK=1.
enum Effort {
  static let isFull = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1"

  static func rounds(_ short: Int, full: Int) -> Int { isFull ? full : short }

  /// Code points to look at: all, or all assigned planes and a sample of the rest.
  static var codePoints: [UInt32] {
    if isFull { return Array(0..<0x110000) }
    return Array(0..<0x20000) + stride(from: 0x20000, to: 0xe0000, by: 251) + Array(0xe0000..<0xe0200)
      + stride(from: 0xe0200, to: 0x110000, by: 251)
  }
}
