import CHardening
import Glibc

/// Takes from this process what it never needs, before it reads anything: the very first thing in `main`.
///
/// What the system refuses is not in force and nothing else: the program goes on, and `HardeningState` tells. Calling it
/// again does no harm. It starts no thread and opens no file.
public func begin() {
  // Whatever is made from here on is for the owner alone, also by libraries that ask for more.
  umask(0o077)
  Inspection.refuse()
  // Also what lets an ordinary user set a filter at all.
  _ = hardening_refuse_privileges()
  // Before anything can crash: the runtime's own answer to a crash prints registers and memory.
  _ = hardening_catch_crashes()
  CleanEnvironment.take()
  // Last, so that nothing above needs what it refuses.
  _ = hardening_filter_calls()
}
