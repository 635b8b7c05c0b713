import Config
import Foundation
import Hardening

/// Whether programs of one account may look into each other.
enum TracingCheck {
  static func look(_ state: HardeningState) -> DoctorCheck {
    let text = KernelFile.text("/proc/sys/kernel/yama/ptrace_scope")
    let scope = text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    return judge(scope, isClosed: state.refusesInspection)
  }

  /// The scope is nil where the system has no such setting.
  static func judge(_ scope: Int?, isClosed: Bool) -> DoctorCheck {
    let values = ["scope": scope.map(String.init) ?? "-"]
    if let scope, scope > 0 {
      return DoctorCheck("ptrace_scope", .ok, DoctorHostPhrase.tracingLimited, values)
    }
    return isClosed
      ? DoctorCheck("ptrace_scope", .ok, DoctorHostPhrase.tracingOwn, values)
      : DoctorCheck("ptrace_scope", .warning, DoctorHostPhrase.tracingOpen, values)
  }
}
