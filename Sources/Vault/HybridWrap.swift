import Crypto
import Foundation

/// HPKE (RFC 9180) in base mode with X-Wing, HKDF-SHA256 and AES-256-GCM, for one 32-byte secret at a time.
/// All context stands in HPKE's `info`; the additional data is empty.
enum HybridWrap {
  static let encapsulationLength = 1120
  static let secretLength = 32
  /// Encapsulation, sealed secret, tag.
  static let length = encapsulationLength + secretLength + 16

  static let suite = HPKE.Ciphersuite(
    kem: .XWingMLKEM768X25519, kdf: .HKDF_SHA256, aead: .AES_GCM_256)

  /// 1168 bytes that only the holder of the private key opens, with the same context.
  /// Throws `badLength(.publicKey)`, `badLength(.seed)`, `badPublicKey`.
  static func wrap(_ secret: SecretBytes, to publicKey: [UInt8], info: [UInt8]) throws -> [UInt8] {
    try publicKey.require(HybridKey.publicKeyLength, .publicKey)
    try secret.require(secretLength, .seed)
    guard
      let key = try? XWingMLKEM768X25519.PublicKey(rawRepresentation: publicKey),
      var sender = try? HPKE.Sender(recipientKey: key, ciphersuite: suite, info: Data(info)),
      let sealed = try? secret.withBytes({ try sender.seal($0) })
    else { throw VaultError.badPublicKey }
    return Array(sender.encapsulatedKey) + Array(sealed)
  }
}
