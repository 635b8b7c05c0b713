import Config
import Hardening

/// Whether the kernel keeps the program from writing outside of its folders.
enum ConfinementCheck {
  static func judge(_ confinement: WriteConfinement) -> DoctorCheck {
    switch confinement {
    case .holds(let version):
      return DoctorCheck(
        "write_confinement", .ok, DoctorHostPhrase.confinementHolds, ["version": String(version)])
    case .notTried:
      return DoctorCheck("write_confinement", .warning, DoctorHostPhrase.confinementNotTried)
    case .refused(let code):
      return DoctorCheck(
        "write_confinement", .warning, DoctorHostPhrase.confinementMissing, ["code": String(code)])
    }
  }
}
