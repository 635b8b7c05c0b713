import Crypto
import Foundation

/// An X-Wing key pair (ML-KEM-768 and X25519, draft-connolly-cfrg-xwing-kem-06) kept with its 32-byte seed.
struct HybridKey: Sendable {
  static let seedLength = 32
  static let publicKeyLength = 1216

  let seed: SecretBytes
  let publicKey: [UInt8]
  private let key: XWingMLKEM768X25519.PrivateKey

  /// The pair of a seed. Throws `badLength(.seed)`.
  init(seed: SecretBytes) throws {
    try seed.require(HybridKey.seedLength, .seed)
    guard
      let key = try? seed.withBytes({ bytes in
        try XWingMLKEM768X25519.PrivateKey(seedRepresentation: bytes, publicKey: nil)
      })
    else { throw VaultError.badFormat(.seed) }
    self.seed = seed
    self.key = key
    publicKey = Array(key.publicKey.rawRepresentation)
  }

  static func generate() throws -> HybridKey {
    try HybridKey(seed: .random(seedLength))
  }

  /// The 32-byte secret in a wrap made for exactly this context. Throws `badLength(.wrap)`, `cannotOpen`.
  func unwrap(_ wrapped: [UInt8], info: [UInt8]) throws -> SecretBytes {
    try wrapped.require(HybridWrap.length, .wrap)
    let encapsulated = Data(wrapped[..<HybridWrap.encapsulationLength])
    guard
      var recipient = try? HPKE.Recipient(
        privateKey: key, ciphersuite: HybridWrap.suite, info: Data(info), encapsulatedKey: encapsulated),
      var opened = try? recipient.open(wrapped[HybridWrap.encapsulationLength...])
    else { throw VaultError.cannotOpen }
    return try SecretBytes(wiping: &opened)
  }
}
