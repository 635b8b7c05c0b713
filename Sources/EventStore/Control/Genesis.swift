/// Founds the log; the first event of entry 1.
public struct Genesis: ControlFields {
  /// Whether the log is for rehearsal only.
  public var isRehearsal: Bool
  /// 32 random bytes.
  public var seed: [UInt8]
  /// The Ed25519 public key that signs entry 1.
  public var signingKey: [UInt8]

  /// A genesis from its parts.
  public init(isRehearsal: Bool, seed: [UInt8], signingKey: [UInt8]) {
    self.isRehearsal = isRehearsal
    self.seed = seed
    self.signingKey = signingKey
  }

  /// The log id that follows from these three: a hash, so that nobody can found the same log twice.
  public var logID: Identifier {
    identifier(sha256(Label.log, [isRehearsal ? 1 : 0], seed, signingKey).prefix(16))
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    isRehearsal = try reader.flag(2)
    seed = try reader.bytes(3, 32)
    signingKey = try reader.signingKey(4)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, [isRehearsal ? 1 : 0])
    writer.put(3, seed)
    writer.put(4, signingKey)
  }
}
