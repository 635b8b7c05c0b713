import EventStore
import Vault

/// A member's key record in the making: a fresh slot, and the keys sealed under a password and that slot.
struct KeySealing {
  /// Whose record.
  let member: Identifier
  /// The keys to seal.
  let keys: MemberKeys
  /// Their epoch.
  let epoch: UInt32
  /// What the record remembers beside the keys.
  let notes: MemberNotes

  /// Seals under a password and puts the record in place of an earlier one, whose slot is erased. Gives the record as it is open.
  @discardableResult
  func store(_ log: any EntryLog, login: String, password: SecretBytes) throws -> UnlockedRecord {
    let old = try log.keyRecord(login: login).flatMap { Identifier(bytes: try KeyRecord.parse($0).slotID) }
    let slot = Identifier.random()
    let half = try SecretBytes.random(32)
    let sealed = try KeyRecord.sealUnlocked(
      keys: keys, notes: notes.bytes(), password: password, slotHalf: half, member: member.bytes,
      epoch: epoch,
      slotID: slot.bytes, cost: log.passwordCost, rehearsal: log.isRehearsal)
    try log.replaceKeyRecord(
      login: login, member: member, record: sealed.record,
      adding: (id: slot, half: half.withBytes { Array($0) }), erasing: old)
    return sealed.unlocked
  }
}

extension Session {
  /// Gives the member a new password: a new record with a new slot. From then on the old password opens nothing, not even an old
  /// copy of the log, because the old slot is gone. Throws `SessionError.passwordTooShort`.
  public func changePassword(to password: SecretBytes) throws {
    guard let keys, record != nil else { throw SessionError.memberGone }
    if let damage { throw damage }
    try PasswordRule.check(password, rehearsal: log.isRehearsal)
    notes.isInvited = nil
    notes.head = fold.roster.head
    notes.seenAt = AllianceClock.systemNow.milliseconds
    let epoch = fold.roster.members[member]?.currentEpoch ?? 1
    self.record = try KeySealing(member: member, keys: keys, epoch: epoch, notes: notes)
      .store(log, login: login, password: password)
  }
}
