import Config
import Hardening

/// Whether other processes of the account, and core files, are kept away from the memory of the program.
enum MemoryCheck {
  static func judge(_ state: HardeningState) -> DoctorCheck {
    let isClosed = state.refusesCoreFiles && state.refusesInspection && state.refusesPrivileges
    return DoctorCheck(
      "memory", isClosed ? .ok : .warning,
      isClosed ? DoctorHostPhrase.memoryClosed : DoctorHostPhrase.memoryOpen,
      [
        "core_files": state.refusesCoreFiles ? "refused" : "possible",
        "inspection": state.refusesInspection ? "refused" : "possible",
        "new_privileges": state.refusesPrivileges ? "refused" : "possible",
      ])
  }
}
