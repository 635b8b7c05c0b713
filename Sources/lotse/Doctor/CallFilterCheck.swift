import Config
import Hardening

/// Whether the kernel refuses new programs, processes and sockets.
enum CallFilterCheck {
  static func judge(_ filter: HardeningState.CallFilter) -> DoctorCheck {
    switch filter {
    case .holds: return DoctorCheck("call_filter", .ok, DoctorHostPhrase.filterHolds)
    case .notTried: return DoctorCheck("call_filter", .warning, DoctorHostPhrase.filterMissing, ["code": "0"])
    case .refused(let code):
      return DoctorCheck("call_filter", .warning, DoctorHostPhrase.filterMissing, ["code": String(code)])
    }
  }
}
