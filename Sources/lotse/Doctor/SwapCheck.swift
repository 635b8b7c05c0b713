import Config
import Foundation

/// Whether memory may be written to a disk in clear.
enum SwapCheck {
  static func look() -> DoctorCheck {
    let table = KernelFile.text("/proc/swaps") ?? ""
    return judge(table, isEncrypted: isEncrypted)
  }

  /// Judges the table of /proc/swaps: a heading, then one line a swap area, its path first.
  static func judge(_ table: String, isEncrypted: (_ path: String) -> Bool) -> DoctorCheck {
    let paths = table.split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    guard let first = paths.first else { return DoctorCheck("swap", .ok, DoctorHostPhrase.swapNone) }
    if let open = paths.first(where: { !isEncrypted($0) }) {
      return DoctorCheck("swap", .warning, DoctorHostPhrase.swapOpen, ["path": open])
    }
    return DoctorCheck("swap", .ok, DoctorHostPhrase.swapClosed, ["path": first])
  }

  /// Compressed memory never reaches a disk; a mapped device says itself whether it encrypts. Anything else is not known to.
  private static func isEncrypted(_ path: String) -> Bool {
    let name = URL(fileURLWithPath: path).resolvingSymlinksInPath().lastPathComponent
    if name.hasPrefix("zram") { return true }
    let kind = KernelFile.text("/sys/block/\(name)/dm/uuid")
    return kind?.hasPrefix("CRYPT-") ?? false
  }
}
