import Clearing

/// What the screens ask of the outside. Each is answered by one `ScreenNews`, except `quit`.
public enum ScreenEffect: Sendable, Equatable {
  /// Unlock the member's keys; also after a lock. Answer: `unlocked` or `unlockFailed`.
  case unlock(login: String, password: TypedSecret)
  /// Carry a command out. `form` is the same number whenever the same form asks again, and never that of another
  /// form, so that it can stand for the idempotency key. Answer: `done` or `refused`.
  case perform(ScreenCommand, form: Int)
  /// Compute what the recipient of an offer would see. Answer: `preview` or `refused`.
  case preview(OfferReferral)
  /// Find the report that a reporter's six words name. Answer: `done` with its number, or `refused`.
  case findReport(words: String)
  /// Note what the member is about to see; `isAwaited` if it is shown only once that is written. Answer then: `noted`,
  /// or `failed`.
  case note([Access], isAwaited: Bool)
  /// Read what others wrote. Answer: `desk`, or `failed`.
  case refresh
  /// Wipe the session's keys; the screens show the lock already. Answer: none, or `locked`.
  case lock
  /// End the program.
  case quit
}
