import Crypto
import Foundation

/// A member's keys under the member's password and slot half: the one mutable record, never in the log.
///
/// Layout: member id 16, key epoch 4, kdf 1 (1 = Argon2id 0x13), memory KiB 4, passes 4, lanes 1, salt 16,
/// slot id 16 (together the prefix, 62 bytes), commitment 32, nonce 12, sealed blob. The blob holds the two
/// seeds (32 and 32 bytes) and the notes. The prefix enters the key, so no parameter can be changed unnoticed.
public struct KeyRecord: Sendable {
  /// Member the record belongs to, 16 bytes.
  public let member: [UInt8]
  /// Epoch of the member's keys.
  public let epoch: UInt32
  /// What a try at the password costs.
  public let cost: Argon2Cost
  /// Slot that holds the other half of the key, 16 bytes.
  public let slotID: [UInt8]

  /// Most bytes of notes in a record.
  public static let mostNotes = 65_350
  static let prefixLength = 62
  static let sealedOffset = prefixLength + 32 + 12
  static let shortest = sealedOffset + 64 + 16
  static let argon2id: UInt8 = 1

  let bytes: [UInt8]
  var prefix: [UInt8] { Array(bytes[..<KeyRecord.prefixLength]) }
  var salt: [UInt8] { Array(bytes[30..<46]) }
  var commitment: [UInt8] { Array(bytes[62..<94]) }

  /// Reads what is readable without a password. Throws `badLength(.keyRecord)`, `tooLong`, `badFormat` (another
  /// kdf); costs are checked by `unlock`, which knows whether this is a rehearsal.
  public static func parse(_ bytes: [UInt8]) throws -> KeyRecord {
    guard bytes.count >= shortest else {
      throw VaultError.badLength(.keyRecord, expected: shortest, actual: bytes.count)
    }
    guard bytes.count <= shortest + mostNotes else {
      throw VaultError.tooLong(.keyRecord, most: shortest + mostNotes, actual: bytes.count)
    }
    guard bytes[20] == argon2id else { throw VaultError.badFormat(.keyRecord) }
    return KeyRecord(bytes)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    member = Array(bytes[0..<16])
    epoch = bytes.bigEndian32(at: 16)
    cost = Argon2Cost(
      memoryKiB: bytes.bigEndian32(at: 21), passes: bytes.bigEndian32(at: 25), lanes: bytes[29])
    slotID = Array(bytes[46..<62])
  }

  /// Opens the record. Throws `costBelowFloor`, `costAboveCeiling` (before computing), `wrongPassword` (password
  /// or slot half), `tampered` (both right, the sealed bytes are not), `badLength(.slotHalf)`.
  public func unlock(password: SecretBytes, slotHalf: SecretBytes, rehearsal: Bool) throws -> UnlockedRecord {
    let key = try RecordKey(
      password: password, slotHalf: slotHalf, prefix: prefix, member: member, salt: salt, cost: cost,
      rehearsal: rehearsal)
    guard equalInConstantTime(key.commitment, commitment) else { throw VaultError.wrongPassword }
    return try UnlockedRecord(opening: Array(bytes[(KeyRecord.prefixLength + 32)...]), with: key)
  }
}
