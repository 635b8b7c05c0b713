import Crypto

/// The keys of one epoch of a compartment, made of two halves: A travels in the log, wrapped to a circle; B lies in
/// one slot whose erasure kills the compartment in every copy of the log.
///
/// `HKDF-SHA256(A || B, salt = compartment id, info = L"comp" || log id || epoch, 96)` gives seal key, hedge key
/// and commitment, 32 bytes each.
public struct CompartmentKey: Sendable {
  /// Compartment, 16 bytes.
  public let compartment: [UInt8]
  /// Log, 16 bytes.
  public let logID: [UInt8]
  /// Key epoch of the compartment.
  public let epoch: UInt32
  /// Public commitment to the key, 32 bytes: one ciphertext has one plaintext for all readers.
  public let commitment: [UInt8]

  let sealKey: SymmetricKey
  let hedgeKey: SymmetricKey

  /// The key of two 32-byte halves. Whoever reads compares the commitment before opening anything; the other
  /// initialiser does both. Throws `badLength`.
  public init(
    halfA: SecretBytes, halfB: SecretBytes, compartment: [UInt8], logID: [UInt8], epoch: UInt32
  ) throws {
    try halfA.require(32, .half)
    try halfB.require(32, .half)
    try compartment.require(16, .compartmentID)
    try logID.require(16, .logID)
    var info = Label.compartment.bytes + logID
    info.append(bigEndian: epoch)
    let root = KeyDerivation.extract(halfA, halfB, salt: compartment)
    let derived = KeyDerivation.expand(root, info: info, count: 96)
    self.compartment = compartment
    self.logID = logID
    self.epoch = epoch
    sealKey = derived.part(0..<32)
    hedgeKey = derived.part(32..<64)
    commitment = derived.publicPart(64..<96)
  }

  /// The key a reader uses: as announced by the control event that opened the epoch, or none.
  /// Throws `commitmentMismatch`, `badLength`.
  public init(
    halfA: SecretBytes, halfB: SecretBytes, compartment: [UInt8], logID: [UInt8], epoch: UInt32,
    expecting commitment: [UInt8]
  ) throws {
    try self.init(halfA: halfA, halfB: halfB, compartment: compartment, logID: logID, epoch: epoch)
    guard matches(commitment: commitment) else { throw VaultError.commitmentMismatch }
  }

  /// A fresh half, 32 random bytes. Throws `randomSourceFailed`.
  public static func freshHalf() throws -> SecretBytes { try .random(32) }

  /// Whether this is the key the commitment speaks of; constant time.
  public func matches(commitment other: [UInt8]) -> Bool {
    equalInConstantTime(commitment, other)
  }
}
