/// What went wrong in the vault, as facts without content.
public enum VaultError: Error, Equatable, Sendable {
  /// A field of the named kind has another length (bytes) than its format says.
  case badLength(Field, expected: Int, actual: Int)
  /// A text is longer (bytes) than its format can hold.
  case tooLong(Field, most: Int, actual: Int)
  /// Bytes do not follow the format of the named field.
  case badFormat(Field)
  /// The cost is below what this log accepts; nothing was computed.
  case costBelowFloor(Argon2Cost)
  /// The cost is above what any log accepts; nothing was computed.
  case costAboveCeiling(Argon2Cost)
  /// libargon2 refused or failed, with its own code.
  case passwordHashFailed(code: Int32)
  /// The password, or the slot half it goes with, is not the one the record was sealed with.
  case wrongPassword
  /// The key is right, but the sealed bytes were changed.
  case tampered
  /// The secret is not the one its public commitment (or public key) speaks of.
  case commitmentMismatch
  /// The key does not open this: other key, other context, or changed bytes.
  case cannotOpen
  /// The caller's context speaks of another log, compartment, epoch, body or payload length than the key.
  case contextMismatch(Field)
  /// A kit has 24 words, not so many.
  case wordCount(actual: Int)
  /// The word at this place, from 1, is not on the list.
  case unknownWord(place: Int)
  /// The words do not fit together: one is wrong, or two changed places.
  case wordChecksum
  /// A public key no secret can be wrapped to.
  case badPublicKey
  /// The system gave no memory for a secret.
  case outOfMemory
  /// The system gave no random bytes.
  case randomSourceFailed

  /// The kinds of fields that an error can name.
  public enum Field: String, Sendable {
    case logID, memberID, bodyID, circleID, compartmentID, slotID, authorID
    case seed, slotHalf, half, salt, random, commitment, publicKey, wrap, nonce, payload
    case wordList, headerPrefix, keyEpoch, content, padding, keyRecord, notes, image, password, bodies
  }
}
