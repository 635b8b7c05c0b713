import Crypto
import Foundation

/// The secret of one epoch of a circle (a set of bodies): 32 bytes under which the circle's compartments hang.
public struct CircleSecret: Sendable {
  /// Circle, 16 bytes.
  public let circle: [UInt8]
  /// Epoch of the circle.
  public let epoch: UInt32
  /// Log, 16 bytes.
  public let logID: [UInt8]
  /// Public commitment to the secret, 32 bytes.
  public let commitment: [UInt8]

  private let secret: SecretBytes
  /// HKDF's pseudorandom key, kept so that a compartment costs one expansion.
  private let root: SymmetricKey

  init(secret: SecretBytes, circle: [UInt8], epoch: UInt32, logID: [UInt8]) throws {
    try circle.require(16, .circleID)
    try logID.require(16, .logID)
    self.secret = secret
    self.circle = circle
    self.epoch = epoch
    self.logID = logID
    root = KeyDerivation.extract(secret, salt: circle)
    var info = Label.circleCommitment.bytes + logID
    info.append(bigEndian: epoch)
    commitment = KeyDerivation.expand(root, info: info, count: 32).publicPart(0..<32)
  }

  /// A fresh secret. Throws `badLength`, `randomSourceFailed`.
  public static func generate(circle: [UInt8], epoch: UInt32, logID: [UInt8]) throws -> CircleSecret {
    try CircleSecret(secret: .random(32), circle: circle, epoch: epoch, logID: logID)
  }

  /// Wraps the secret to one body's current public key (1168 bytes). Throws `badLength`, `badPublicKey`.
  public func wrap(toBody publicKey: [UInt8], body: [UInt8], bodyEpoch: UInt32) throws -> [UInt8] {
    let info = try CircleSecret.info(
      logID: logID, circle: circle, epoch: epoch, body: body, bodyEpoch: bodyEpoch, commitment: commitment)
    return try HybridWrap.wrap(secret, to: publicKey, info: info)
  }

  /// Opens the wrap made for this body and body epoch. Throws `cannotOpen`, `badLength`, and
  /// `commitmentMismatch` when what opened is not the secret all other bodies were given.
  public static func open(
    wrapped: [UInt8], with seed: BodySeed, circle: [UInt8], epoch: UInt32, logID: [UInt8], commitment: [UInt8]
  ) throws -> CircleSecret {
    let info = try info(
      logID: logID, circle: circle, epoch: epoch, body: seed.body, bodyEpoch: seed.epoch,
      commitment: commitment)
    let secret = try seed.key.unwrap(wrapped, info: info)
    let opened = try CircleSecret(secret: secret, circle: circle, epoch: epoch, logID: logID)
    guard equalInConstantTime(opened.commitment, commitment) else { throw VaultError.commitmentMismatch }
    return opened
  }

  /// Half A of a compartment's key epoch under the circle's wrap key: AES Key Wrap (RFC 3394), 40 bytes.
  /// Throws `badLength`.
  public func wrap(halfA: SecretBytes, compartment: [UInt8], keyEpoch: UInt32) throws -> [UInt8] {
    try halfA.require(32, .half)
    let key = try wrapKey(compartment: compartment, keyEpoch: keyEpoch)
    let half = halfA.withBytes { SymmetricKey(data: $0) }
    return Array(try AES.KeyWrap.wrap(half, using: key))
  }

  /// Half A again. Throws `cannotOpen` for another circle, epoch or compartment, `badLength`.
  public func unwrap(halfA wrapped: [UInt8], compartment: [UInt8], keyEpoch: UInt32) throws -> SecretBytes {
    try wrapped.require(CircleSecret.wrappedHalfLength, .wrap)
    let key = try wrapKey(compartment: compartment, keyEpoch: keyEpoch)
    guard let half = try? AES.KeyWrap.unwrap(wrapped, using: key) else { throw VaultError.cannotOpen }
    return try half.secretBytes()
  }

  /// Bytes of a wrapped half.
  public static let wrappedHalfLength = 40

  /// AES Key Wrap authenticates no context, so the context goes into its key.
  private func wrapKey(compartment: [UInt8], keyEpoch: UInt32) throws -> SymmetricKey {
    try compartment.require(16, .compartmentID)
    var info = Label.circleWrap.bytes + logID
    info.append(bigEndian: epoch)
    info += compartment
    info.append(bigEndian: keyEpoch)
    return KeyDerivation.expand(root, info: info, count: 32)
  }

  static func info(
    logID: [UInt8], circle: [UInt8], epoch: UInt32, body: [UInt8], bodyEpoch: UInt32, commitment: [UInt8]
  ) throws -> [UInt8] {
    try logID.require(16, .logID)
    try circle.require(16, .circleID)
    try body.require(16, .bodyID)
    try commitment.require(32, .commitment)
    var info = Label.circleEpoch.bytes + logID + circle
    info.append(bigEndian: epoch)
    info += body
    info.append(bigEndian: bodyEpoch)
    return info + commitment
  }
}
