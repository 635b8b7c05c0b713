/// A key holder vouches for new keys of a member of its own body.
public struct MemberKey: ControlFields {
  /// The member.
  public var member: Identifier
  /// The new epoch of the member's keys: the newest one and 1.
  public var epoch: UInt32
  /// The new Ed25519 public key.
  public var signingKey: [UInt8]
  /// The new X-Wing public key.
  public var agreementKey: [UInt8]
  /// The body's epoch whose seed is handed over: the newest.
  public var bodyEpoch: UInt32
  /// The body's seed of that epoch, wrapped to the new public key.
  public var wrap: [UInt8]

  /// New keys from their parts.
  public init(
    member: Identifier, epoch: UInt32, signingKey: [UInt8], agreementKey: [UInt8], bodyEpoch: UInt32,
    wrap: [UInt8]
  ) {
    self.member = member
    self.epoch = epoch
    self.signingKey = signingKey
    self.agreementKey = agreementKey
    self.bodyEpoch = bodyEpoch
    self.wrap = wrap
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    member = try reader.id(2)
    epoch = try reader.epoch(3)
    signingKey = try reader.signingKey(4)
    agreementKey = try reader.bytes(5, KeyLength.agreementKey)
    bodyEpoch = try reader.epoch(6)
    wrap = try reader.bytes(7, KeyLength.wrap)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, member)
    writer.put(3, number: epoch)
    writer.put(4, signingKey)
    writer.put(5, agreementKey)
    writer.put(6, number: bodyEpoch)
    writer.put(7, wrap)
  }
}
