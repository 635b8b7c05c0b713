/// A key holder takes a member into its own body and hands over the body's key.
public struct MemberAdd: ControlFields {
  /// The body.
  public var body: Identifier
  /// The new member; an id is never used twice.
  public var member: Identifier
  /// The member's roles.
  public var roles: RoleSet
  /// The member's Ed25519 public key.
  public var signingKey: [UInt8]
  /// The member's X-Wing public key.
  public var agreementKey: [UInt8]
  /// The body's epoch whose seed is handed over: the newest.
  public var bodyEpoch: UInt32
  /// The body's seed of that epoch, wrapped to the new member.
  public var wrap: [UInt8]

  /// An addition from its parts.
  public init(
    body: Identifier, member: Identifier, roles: RoleSet, signingKey: [UInt8], agreementKey: [UInt8],
    bodyEpoch: UInt32, wrap: [UInt8]
  ) {
    self.body = body
    self.member = member
    self.roles = roles
    self.signingKey = signingKey
    self.agreementKey = agreementKey
    self.bodyEpoch = bodyEpoch
    self.wrap = wrap
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    body = try reader.id(2)
    member = try reader.id(3)
    roles = try reader.roles(4)
    signingKey = try reader.signingKey(5)
    agreementKey = try reader.bytes(6, KeyLength.agreementKey)
    bodyEpoch = try reader.epoch(7)
    wrap = try reader.bytes(8, KeyLength.wrap)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, body)
    writer.put(3, member)
    writer.put(4, [roles.rawValue])
    writer.put(5, signingKey)
    writer.put(6, agreementKey)
    writer.put(7, number: bodyEpoch)
    writer.put(8, wrap)
  }
}
