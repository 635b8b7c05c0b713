import Config
import Hardening

/// Whether a crash would print memory.
enum CrashCheck {
  static func judge(_ state: HardeningState) -> DoctorCheck {
    state.catchesCrashes
      ? DoctorCheck("crashes", .ok, DoctorHostPhrase.crashesSilent)
      : DoctorCheck("crashes", .warning, DoctorHostPhrase.crashesLoud)
  }
}
