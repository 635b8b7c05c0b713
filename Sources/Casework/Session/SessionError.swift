import Clearing
import EventStore

/// What can go wrong with a session, as facts; refusals by the procedure are `Refusal`.
public enum SessionError: Error, Equatable, Sendable {
  /// There is no such member, or the password is another one: the same answer for both.
  case wrongNameOrPassword
  /// The member's key record was changed by somebody else's hand.
  case keyRecordTampered
  /// The member was removed from its body, or its body has ended.
  case memberGone
  /// The log ends before the newest entry this member has seen.
  case logShorter(known: UInt64, have: UInt64)
  /// The log was rewritten: an entry this member has seen has another hash.
  case historyRewritten(entry: UInt64)
  /// An entry is damaged; nothing after it was read and nothing is appended.
  case logDamaged(entry: UInt64)
  /// Others wrote the same again and again while this was decided; nothing was written.
  case conflict
  /// A key that must be there is missing: a lost slot or a broken wrap.
  case keyMissing
  /// The roster does not entitle this member to this entry.
  case notEntitled(RosterViolation)
  /// The clock is set back behind the newest entry, or a clock was pretended in a live log.
  case clockRefused(ClockFault)

  /// Why a clock is not taken.
  public enum ClockFault: String, Sendable {
    /// Only a rehearsal has a pretended clock.
    case liveLog = "live_log"
    /// The rehearsal's newest entry is later.
    case behindNewestEntry = "behind_newest_entry"
  }
}
