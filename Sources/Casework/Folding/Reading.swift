import EventStore

/// Reads a whole log for a member who has just unlocked.
enum Reading {
  /// The fold of everything the member can open, and how many signatures were checked for the first time.
  ///
  /// Throws when the log is shorter or another one than the member has seen, or damaged, or the member is gone.
  static func fold(
    _ log: any EntryLog, for member: Unlocking.Opened, slots: SlotReader
  ) throws -> (Fold, newlyChecked: Int) {
    let keyring = Keyring(
      logID: log.logID, member: member.member, body: member.notes.body, keys: member.record.keys)
    var fold = Fold(logID: log.logID, keyring: keyring)
    fold.verified = member.notes.head
    var newlyChecked = 0
    try log.readEntries(after: 0) { entry in
      try fold.take(entry, slots: slots)
      if entry.header.number > member.notes.head?.number ?? 0 { newlyChecked += 1 }
    }
    if let seen = member.notes.head, fold.roster.head.number < seen.number {
      throw SessionError.logShorter(known: seen.number, have: fold.roster.head.number)
    }
    guard let known = fold.roster.members[member.member], known.body == member.notes.body,
      known.removedAt == nil, fold.roster.bodies[known.body]?.isActive == true
    else { throw SessionError.memberGone }
    return (fold, newlyChecked)
  }
}
