import EventStore
import Foundation
import Vault

/// From a login name and a password to a member's keys.
enum Unlocking {
  /// An open key record and whose it is. Somebody who comes with a recovery kit has keys and no record.
  struct Opened {
    var record: UnlockedRecord?
    let keys: MemberKeys
    let member: Identifier
    var notes: MemberNotes
  }

  /// Opens the key record of a login; the same error for an unknown name and for a wrong password.
  ///
  /// A wrong password makes the next try wait; at most two passwords are hashed at once. Throws
  /// `SessionError.waitBeforeNextTry` before anything is computed.
  static func unlock(_ log: any EntryLog, login: String, password: SecretBytes) throws -> Opened {
    let bytes = try log.keyRecord(login: login)
    // All unknown names share one count, so that nobody fills the table with invented ones.
    let counted = bytes == nil ? "" : login
    let now = Int64(Date().timeIntervalSince1970)
    let failures = try log.failures(login: counted)
    if let failures {
      let left = PasswordDelay.left(after: failures.count, last: failures.at, now: now)
      guard left == 0 else { throw SessionError.waitBeforeNextTry(seconds: Int(left)) }
    }
    do {
      let opened = try log.withUnlockSeat { try open(log, bytes, password) }
      // A record of somebody else under this name was put there by hand.
      guard try log.logins().contains(where: { $0.name == login && $0.member == opened.member }) else {
        throw SessionError.keyRecordTampered
      }
      if failures != nil, !log.isReadOnly { try log.forgetFailures(login: counted) }
      return opened
    } catch SessionError.wrongNameOrPassword {
      // Counted before it is answered; a log that cannot be written cannot count.
      if !log.isReadOnly { try log.noteFailure(login: counted, at: now) }
      throw SessionError.wrongNameOrPassword
    }
  }

  private static func open(_ log: any EntryLog, _ bytes: [UInt8]?, _ password: SecretBytes) throws -> Opened {
    guard let bytes else {
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
      return Opened(record: unlocked, keys: unlocked.keys, member: member, notes: notes)
    } catch VaultError.wrongPassword {
      throw SessionError.wrongNameOrPassword
    } catch is VaultError {
      throw SessionError.keyRecordTampered
    }
  }

  /// An unknown name must not answer faster than a wrong password.
  private static func spendTheSameTime(_ log: any EntryLog, _ password: SecretBytes) throws {
    _ = try PasswordHash.derive(
      password, salt: [UInt8](repeating: 0, count: PasswordHash.saltLength), cost: log.passwordCost,
      rehearsal: log.isRehearsal)
  }
}

extension EntryLog {
  /// What a new key record of this log costs.
  var passwordCost: Argon2Cost { isRehearsal ? .rehearsal : .standard }
}
