import CHardening

/// What of the hardening is in force in this process, asked of the kernel wherever it answers.
public struct HardeningState: Sendable, Equatable {
  /// No core file can be written, now and for good.
  public let refusesCoreFiles: Bool
  /// Other processes of the same user can neither attach nor read its memory.
  public let refusesInspection: Bool
  /// Nothing started from here could have more rights.
  public let refusesPrivileges: Bool
  /// A crash writes one fixed line and no memory.
  public let catchesCrashes: Bool
  /// New programs, processes and sockets are refused by the kernel.
  public let callFilter: CallFilter
  /// Files outside of the data folder cannot be written.
  public let confinement: WriteConfinement

  /// Whether the kernel refuses system calls that the program never makes.
  public enum CallFilter: Sendable, Equatable {
    /// `begin()` was not called.
    case notTried
    /// The kernel, or what the program runs in, did not take the filter; the error number.
    case refused(Int32)
    /// In force in every thread.
    case holds
  }

  /// What holds now.
  public static var current: HardeningState {
    HardeningState(
      refusesCoreFiles: Inspection.hasNoCoreFiles, refusesInspection: !hardening_is_open_to_inspection(),
      refusesPrivileges: hardening_has_no_new_privileges(), catchesCrashes: hardening_catches_crashes(),
      callFilter: filter(hardening_filter_result()), confinement: .current)
  }

  private static func filter(_ result: Int32) -> CallFilter {
    switch result {
    case Int32(HARDENING_NOT_TRIED): .notTried
    case 0: .holds
    case let number: .refused(number)
    }
  }
}
