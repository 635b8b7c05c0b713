import Clearing
import EventStore

/// Reads a whole log for a member who has just unlocked.
enum Reading {
  /// What a whole log came to.
  struct Outcome {
    /// The fold of everything the member can open, up to a damage if there is one.
    var fold: Fold
    /// How many signatures were checked for the first time.
    var newlyChecked = 0
    /// Why the log is not to be trusted any further; nothing is appended to it then.
    var damage: SessionError?
  }

  /// The fold of everything the member can open. Throws when the member is gone or its body not admitted.
  static func fold(
    _ log: any EntryLog, for member: Unlocking.Opened, slots: SlotReader, rules: AdoptedRules
  ) throws -> Outcome {
    let keyring = Keyring(logID: log.logID, member: member.member, body: member.notes.body, keys: member.keys)
    var outcome = Outcome(fold: Fold(logID: log.logID, keyring: keyring, rules: rules))
    let seen = member.notes.head
    outcome.fold.verified = seen
    do {
      try log.readEntries(after: 0) { entry in
        try outcome.fold.take(entry, slots: slots)
        if entry.header.number > seen?.number ?? 0 { outcome.newlyChecked += 1 }
      }
      if outcome.fold.missedWhatOpensNow() { outcome.fold = try again(log, outcome.fold, slots) }
      if let seen, outcome.fold.roster.head.number < seen.number {
        outcome.damage = .logShorter(
          known: seen.number, have: outcome.fold.roster.head.number,
          seenAt: member.notes.seenAt.map { Moment(milliseconds: $0) })
      }
    } catch let error as SessionError where error.isDamage {
      outcome.damage = error
    } catch StoreError.damagedEntry(let entry) {
      outcome.damage = .logDamaged(entry: entry)
    }
    try checkStanding(of: member, outcome.fold.roster)
    return outcome
  }

  /// Reads everything once more with the keys of today.
  static func again(_ log: any EntryLog, _ first: Fold, _ slots: SlotReader) throws -> Fold {
    var fold = Fold(rereading: first)
    let head = first.roster.head.number
    try log.readEntries(after: 0) { entry in
      guard entry.header.number <= head else { return }
      try fold.take(entry, slots: slots)
    }
    fold.endRereading()
    return fold
  }

  private static func checkStanding(of member: Unlocking.Opened, _ roster: Roster) throws(SessionError) {
    guard let known = roster.members[member.member], known.body == member.notes.body, known.removedAt == nil,
      let body = roster.bodies[known.body]
    else { throw .memberGone }
    switch body.state {
    case .active: return
    case .founded: throw .bodyNotAdmitted(FoundingCode(hash: body.foundingHash))
    case .ended: throw .memberGone
    }
  }
}

extension SessionError {
  /// Whether the log itself is damaged, and can only be read up to there.
  var isDamage: Bool {
    switch self {
    case .logShorter, .historyRewritten, .logDamaged: return true
    case .wrongNameOrPassword, .waitBeforeNextTry, .keyRecordTampered, .memberGone, .bodyNotAdmitted,
      .joinFirst, .notInvited, .passwordTooShort, .loginNotFree, .noSuchColleague, .memberKnown,
      .kitDoesNotFit, .kitNeverProven, .foundingCodeUnknown, .conflict, .keyMissing, .notEntitled,
      .clockRefused:
      return false
    }
  }
}
