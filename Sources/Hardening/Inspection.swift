import CHardening
import Glibc

/// Keeps the memory of this process from core files and from other processes of the same user.
///
/// Decrypted names stand in it, and one account may serve several people. A limit of zero is not honoured where the system hands
/// cores to a program, so the process is marked as not to be dumped as well; that also keeps debuggers out.
enum Inspection {
  /// Refuses both for good: the hard limit cannot be raised again without rights.
  static func refuse() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = setrlimit(core, &limit)
    _ = hardening_refuse_inspection()
  }

  /// Whether the limit of core files is zero, now and for good.
  static var hasNoCoreFiles: Bool {
    var limit = rlimit()
    return getrlimit(core, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0
  }

  private static var core: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_CORE.rawValue) }
}
