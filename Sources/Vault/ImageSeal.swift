import Crypto
import Foundation

/// Seals the image of a member's fold for the next opening: `HKDF(body seed || own slot half, no salt,
/// info = L"image" || log id || member id, 32)`, so that erasing either makes old images unreadable.
public struct ImageSeal: Sendable {
  /// Bytes that sealing adds: nonce and tag.
  public static let overhead = 12 + 16
  private let key: SymmetricKey

  /// Throws `badLength`.
  public init(bodySeed: BodySeed, slotHalf: SecretBytes, logID: [UInt8], member: [UInt8]) throws {
    try slotHalf.require(32, .slotHalf)
    try logID.require(16, .logID)
    try member.require(16, .memberID)
    let root = KeyDerivation.extract(bodySeed.key.seed, slotHalf, salt: [])
    key = KeyDerivation.expand(root, info: Label.image.bytes + logID + member, count: 32)
  }

  /// Nonce 12, ciphertext, tag 16. `header` stands beside it in clear and is authenticated with it (program,
  /// configuration, head). Throws `randomSourceFailed`.
  public func seal(_ image: [UInt8], header: [UInt8]) throws -> [UInt8] {
    let nonce = try AES.GCM.Nonce(data: RandomSource.system.bytes(12))
    let box = try AES.GCM.seal(image, using: key, nonce: nonce, authenticating: Label.image.bytes + header)
    guard let combined = box.combined else { throw VaultError.badFormat(.nonce) }
    return Array(combined)
  }

  /// The image again, if key and header are the same. Throws `cannotOpen`.
  public func open(_ sealed: [UInt8], header: [UInt8]) throws -> [UInt8] {
    guard
      let box = try? AES.GCM.SealedBox(combined: sealed),
      var image = try? AES.GCM.open(box, using: key, authenticating: Label.image.bytes + header)
    else { throw VaultError.cannotOpen }
    defer { image.wipeInPlace() }
    return Array(image)
  }
}
