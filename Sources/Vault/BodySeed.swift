/// The X-Wing seed of one epoch of a body: who holds it can open every circle the body belongs to in that epoch.
public struct BodySeed: Sendable {
  /// Body, 16 bytes.
  public let body: [UInt8]
  /// Epoch of the body's key.
  public let epoch: UInt32
  let key: HybridKey

  init(body: [UInt8], epoch: UInt32, key: HybridKey) throws {
    try body.require(16, .bodyID)
    self.body = body
    self.epoch = epoch
    self.key = key
  }

  /// A fresh seed. Throws `badLength(.bodyID)`, `randomSourceFailed`.
  public static func generate(body: [UInt8], epoch: UInt32) throws -> BodySeed {
    try BodySeed(body: body, epoch: epoch, key: .generate())
  }

  /// X-Wing public key, 1216 bytes.
  public var publicKey: [UInt8] { key.publicKey }

  /// Wraps the seed to a member (1168 bytes). `publicKey` is the member's agreement key.
  /// Throws `badLength`, `badPublicKey`.
  public func wrap(toMember publicKey: [UInt8], logID: [UInt8], member: [UInt8]) throws -> [UInt8] {
    try member.require(16, .memberID)
    let info = try BodySeed.info(
      .bodyToMember, logID: logID, body: body, epoch: epoch, publicKey: self.publicKey, holder: member)
    return try HybridWrap.wrap(key.seed, to: publicKey, info: info)
  }

  /// Opens a seed that was wrapped to a member. Throws `cannotOpen`, `badLength`, and `commitmentMismatch` when
  /// the seed inside is not that of the body's announced public key.
  public static func open(
    wrapped: [UInt8], with keys: MemberKeys, body: [UInt8], epoch: UInt32, logID: [UInt8], member: [UInt8],
    expectedPublicKey: [UInt8]
  ) throws -> BodySeed {
    try member.require(16, .memberID)
    let info = try info(
      .bodyToMember, logID: logID, body: body, epoch: epoch, publicKey: expectedPublicKey, holder: member)
    return try checked(
      keys.agreement.unwrap(wrapped, info: info), body: body, epoch: epoch, expected: expectedPublicKey)
  }

  /// The context of a wrap: label, log id, body, epoch, the public key of the seed inside, and who receives it
  /// (a member's id, nothing for the kit, epoch and public key for the body itself).
  static func info(
    _ label: Label, logID: [UInt8], body: [UInt8], epoch: UInt32, publicKey: [UInt8], holder: [UInt8]
  ) throws -> [UInt8] {
    try logID.require(16, .logID)
    try body.require(16, .bodyID)
    try publicKey.require(HybridKey.publicKeyLength, .publicKey)
    var info = label.bytes + logID + body
    info.append(bigEndian: epoch)
    return info + publicKey + holder
  }

  static func checked(_ seed: SecretBytes, body: [UInt8], epoch: UInt32, expected: [UInt8]) throws -> BodySeed
  {
    let key = try HybridKey(seed: seed)
    guard key.publicKey == expected else { throw VaultError.commitmentMismatch }
    return try BodySeed(body: body, epoch: epoch, key: key)
  }
}
