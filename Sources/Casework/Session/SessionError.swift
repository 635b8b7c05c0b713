import Clearing
import EventStore

/// What can go wrong with a session, as facts; refusals by the procedure are `Refusal`.
public enum SessionError: Error, Equatable, Sendable {
  // Who may in.
  /// There is no such member, or the password is another one: the same answer for both.
  case wrongNameOrPassword
  /// After wrong passwords the next try has to wait so many seconds; 900 at most, never for ever.
  case waitBeforeNextTry(seconds: Int)
  /// The member's key record was changed by somebody else's hand.
  case keyRecordTampered
  /// The member was removed from its body, or its body has ended.
  case memberGone
  /// The body founded itself and was not admitted yet; its founding code.
  case bodyNotAdmitted(FoundingCode)
  /// The password is still the invitation's: the member has to join first.
  case joinFirst
  /// The member has joined already, or was never invited.
  case notInvited
  /// The new password is shorter than so many characters.
  case passwordTooShort(least: Int)
  /// The login name has no characters, too many, or belongs to somebody.
  case loginNotFree
  /// There is no member of the own body with this login name.
  case noSuchColleague
  /// The member is in the body already; new keys are a step of their own.
  case memberKnown

  // The kit.
  /// The words are those of no kit that opens anything here now: an older one, or another body's.
  case kitDoesNotFit
  /// The kit was never proven, so that it stands for nobody yet.
  case kitNeverProven

  // Bodies.
  /// No body that waits for admission has this founding code.
  case foundingCodeUnknown

  // The log. What was read up to there may be looked at; nothing is appended.
  /// The log ends before the newest entry this member has seen, at this time.
  case logShorter(known: UInt64, have: UInt64, seenAt: Moment?)
  /// The log was rewritten: an entry this member has seen has another hash.
  case historyRewritten(entry: UInt64)
  /// An entry is damaged; nothing after it was read.
  case logDamaged(entry: UInt64)

  // Writing.
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
    /// The day that was confirmed is not the one that the clock says.
    case anotherDay = "another_day"
    /// The rehearsal's newest entry is later.
    case behindNewestEntry = "behind_newest_entry"
  }
}
