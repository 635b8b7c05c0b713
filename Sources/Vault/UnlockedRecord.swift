import Crypto
import Foundation

/// A member's open key record: the keys, the notes, and what is needed to write the notes anew.
public struct UnlockedRecord: Sendable {
  /// The member's key pairs.
  public let keys: MemberKeys
  /// The opaque notes as they were read.
  public let notes: [UInt8]
  private let key: RecordKey

  init(keys: MemberKeys, notes: [UInt8], key: RecordKey) {
    self.keys = keys
    self.notes = notes
    self.key = key
  }

  /// Opens nonce, sealed blob and tag with the record's key, whose commitment was compared before.
  init(opening sealed: [UInt8], with key: RecordKey) throws {
    guard
      let box = try? AES.GCM.SealedBox(combined: sealed),
      var opened = try? AES.GCM.open(box, using: key.key, authenticating: key.authenticated),
      opened.count >= 64
    else { throw VaultError.tampered }
    defer { opened.wipeInPlace() }
    self.key = key
    (keys, notes) = try opened.withUnsafeBytes { bytes in
      let signing = try SecretBytes(count: 32) { $0.copyBytes(from: bytes[0..<32]) }
      let agreement = try SecretBytes(count: 32) { $0.copyBytes(from: bytes[32..<64]) }
      return (try MemberKeys(signingSeed: signing, agreementSeed: agreement), Array(bytes[64...]))
    }
  }

  /// The whole record again with other notes, without the password: same prefix, same key, new nonce. Random
  /// nonces are fine for the few thousand times one key is used. Throws `tooLong(.notes)`, `randomSourceFailed`.
  public func reseal(notes: [UInt8]) throws -> [UInt8] {
    guard notes.count <= KeyRecord.mostNotes else {
      throw VaultError.tooLong(.notes, most: KeyRecord.mostNotes, actual: notes.count)
    }
    let nonce = try AES.GCM.Nonce(data: RandomSource.system.bytes(12))
    let content = try SecretBytes(count: 64 + notes.count) { content in
      keys.signingSeed.withBytes { content.copyBytes(from: $0) }
      keys.agreement.seed.withBytes {
        UnsafeMutableRawBufferPointer(rebasing: content[32...]).copyBytes(from: $0)
      }
      UnsafeMutableRawBufferPointer(rebasing: content[64...]).copyBytes(from: notes)
    }
    let box = try content.withBytes {
      try AES.GCM.seal($0, using: key.key, nonce: nonce, authenticating: key.authenticated)
    }
    return key.prefix + key.commitment + Array(nonce) + Array(box.ciphertext) + Array(box.tag)
  }
}
