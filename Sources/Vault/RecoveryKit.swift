/// A body's recovery kit: an X-Wing key pair of its own, whose seed is printed and kept in an envelope. Whoever
/// holds it can read all the body can read.
public struct RecoveryKit: Sendable {
  let key: HybridKey

  /// The kit of a seed that was typed in, 32 bytes. Throws `badLength(.seed)`.
  public init(seed: SecretBytes) throws {
    key = try HybridKey(seed: seed)
  }

  /// A fresh kit. Throws `VaultError.randomSourceFailed`.
  public static func generate() throws -> RecoveryKit {
    try RecoveryKit(seed: .random(HybridKey.seedLength))
  }

  /// The keys with which the kit stands in the roster, so that it can vouch for new keys of a member who lost a password: the X-Wing
  /// pair is the kit itself, the Ed25519 seed is derived from it. Throws `VaultError.outOfMemory`.
  public func memberKeys() throws -> MemberKeys {
    let root = KeyDerivation.extract(key.seed, salt: [])
    let signing = KeyDerivation.expand(root, info: Label.kitSigning.bytes, count: 32)
    let seed = try SecretBytes(count: 32) { target in
      signing.withUnsafeBytes { target.copyMemory(from: $0) }
    }
    return try MemberKeys(signingSeed: seed, agreementSeed: key.seed)
  }

  /// X-Wing public key, 1216 bytes.
  public var publicKey: [UInt8] { key.publicKey }

  /// Lends the 32 bytes that are printed.
  public func withSeed<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try key.seed.withBytes(body)
  }
}
