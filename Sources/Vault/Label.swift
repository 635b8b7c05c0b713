/// What a derived key, a hash or an authenticated text is for: the ASCII text `lotse/1 NAME` and one zero byte.
/// The zero byte ends every label, so that none is the beginning of another.
public enum Label: String, CaseIterable, Sendable {
  /// Authenticated text of a sealed event.
  case event
  /// Derivation of a compartment's keys of one epoch.
  case compartment = "comp"
  /// Identifier of a set of bodies.
  case circle
  /// Context of a circle secret wrapped to one body.
  case circleEpoch = "circle-epoch"
  /// Commitment to a circle secret.
  case circleCommitment = "circle-commit"
  /// Key that wraps a compartment's half A under a circle secret.
  case circleWrap = "circle-wrap"
  /// Context of a body seed wrapped to a member.
  case bodyToMember = "body-member"
  /// Context of a body seed wrapped to the body's recovery kit.
  case bodyToKit = "body-kit"
  /// Context of the previous body seed wrapped under the next public key.
  case bodyPrevious = "body-previous"
  /// Derivation of the key and commitment of a member's key record.
  case memberKey = "member-kek"
  /// Authenticated text of a member's key record.
  case memberRecord = "member-blob"
  /// Derivation of the key of a sealed image, and its authenticated text.
  case image
  /// Identifier of a log.
  case log
  /// Check bits of the words of a recovery kit.
  case kitWords = "kit-words"
  /// Derivation of the signing seed of a recovery kit.
  case kitSigning = "kit-signing"

  /// The label's bytes: `lotse/1 `, the name, one zero byte.
  public var bytes: [UInt8] { Array("lotse/1 \(rawValue)".utf8) + [0] }
}
