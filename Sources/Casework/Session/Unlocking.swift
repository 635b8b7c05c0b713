import EventStore
import Vault

/// From a login name and a password to a member's keys.
enum Unlocking {
  /// An open key record and whose it is.
  struct Opened {
    let record: UnlockedRecord
    let member: Identifier
    let notes: MemberNotes
  }

  /// Opens the key record of a login; the same error for an unknown name and for a wrong password.
  static func unlock(_ log: any EntryLog, login: String, password: SecretBytes) throws -> Opened {
    guard let bytes = try log.keyRecord(login: login) else {
      try spendTheSameTime(log, password)
      throw SessionError.wrongNameOrPassword
    }
    do {
      let record = try KeyRecord.parse(bytes)
      guard let slot = Identifier(bytes: record.slotID), let member = Identifier(bytes: record.member),
        var half = try log.slots([slot])[slot]
      else { throw SessionError.wrongNameOrPassword }
      let unlocked = try record.unlock(
        password: password, slotHalf: SecretBytes(wiping: &half), rehearsal: log.isRehearsal)
      guard let notes = MemberNotes(unlocked.notes) else { throw SessionError.keyRecordTampered }
      return Opened(record: unlocked, member: member, notes: notes)
    } catch VaultError.wrongPassword {
      throw SessionError.wrongNameOrPassword
    } catch is VaultError {
      throw SessionError.keyRecordTampered
    }
  }

  /// An unknown name must not answer faster than a wrong password.
  private static func spendTheSameTime(_ log: any EntryLog, _ password: SecretBytes) throws {
    _ = try PasswordHash.derive(
      password, salt: [UInt8](repeating: 0, count: PasswordHash.saltLength),
      cost: log.isRehearsal ? .rehearsal : .standard, rehearsal: log.isRehearsal)
  }
}
