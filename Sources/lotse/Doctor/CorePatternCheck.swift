import Config
import Foundation
import Hardening

/// Where the system would put the memory of a crashed program; where that is another program, a limit of zero does not count.
enum CorePatternCheck {
  static func look(_ state: HardeningState) -> DoctorCheck {
    let pattern = KernelFile.text("/proc/sys/kernel/core_pattern") ?? ""
    return judge(pattern.trimmingCharacters(in: .newlines), isClosed: state.refusesInspection)
  }

  static func judge(_ pattern: String, isClosed: Bool) -> DoctorCheck {
    let values = ["pattern": pattern]
    if isClosed { return DoctorCheck("core_pattern", .ok, DoctorHostPhrase.coreRefused, values) }
    return pattern.hasPrefix("|")
      ? DoctorCheck("core_pattern", .warning, DoctorHostPhrase.corePiped, values)
      : DoctorCheck("core_pattern", .ok, DoctorHostPhrase.coreLimited, values)
  }
}
