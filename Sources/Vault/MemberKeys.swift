import Crypto
import Foundation

/// The two key pairs of one member: Ed25519 to sign entries, X-Wing to receive the body's seed.
public struct MemberKeys: Sendable {
  /// Ed25519 public key, 32 bytes.
  public let signingPublicKey: [UInt8]
  /// X-Wing public key, 1216 bytes.
  public var agreementPublicKey: [UInt8] { agreement.publicKey }

  let signingSeed: SecretBytes
  let agreement: HybridKey
  private let signing: Curve25519.Signing.PrivateKey

  init(signingSeed: SecretBytes, agreementSeed: SecretBytes) throws {
    try signingSeed.require(32, .seed)
    guard
      let signing = try? signingSeed.withBytes({ try Curve25519.Signing.PrivateKey(rawRepresentation: $0) })
    else { throw VaultError.badFormat(.seed) }
    self.signingSeed = signingSeed
    self.signing = signing
    agreement = try HybridKey(seed: agreementSeed)
    signingPublicKey = Array(signing.publicKey.rawRepresentation)
  }

  /// Two fresh pairs. Throws `VaultError.randomSourceFailed`.
  public static func generate() throws -> MemberKeys {
    try MemberKeys(signingSeed: .random(32), agreementSeed: .random(HybridKey.seedLength))
  }

  /// Ed25519 signature (RFC 8032), 64 bytes. The caller puts the label before the message.
  public func sign(_ message: [UInt8]) throws -> [UInt8] {
    Array(try signing.signature(for: message))
  }
}
