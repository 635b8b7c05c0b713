/// A body founds itself; it has no effect until other bodies admit it. The first body of a log is active at once.
public struct BodyFound: ControlFields {
  /// The new body.
  public var body: Identifier
  /// Its kind.
  public var kind: BodyKind
  /// The X-Wing public key of the body's epoch 1.
  public var bodyKey: [UInt8]
  /// The X-Wing public key of the printed recovery kit.
  public var kitKey: [UInt8]
  /// The body's seed, wrapped to the kit.
  public var kitWrap: [UInt8]
  /// The first member, a key holder; it signs this entry.
  public var member: Identifier
  /// The first member's roles.
  public var roles: RoleSet
  /// The first member's Ed25519 public key.
  public var signingKey: [UInt8]
  /// The first member's X-Wing public key.
  public var agreementKey: [UInt8]
  /// The body's seed, wrapped to the first member.
  public var memberWrap: [UInt8]

  /// A founding from its parts.
  public init(
    body: Identifier, kind: BodyKind, bodyKey: [UInt8], kitKey: [UInt8], kitWrap: [UInt8], member: Identifier,
    roles: RoleSet, signingKey: [UInt8], agreementKey: [UInt8], memberWrap: [UInt8]
  ) {
    self.body = body
    self.kind = kind
    self.bodyKey = bodyKey
    self.kitKey = kitKey
    self.kitWrap = kitWrap
    self.member = member
    self.roles = roles
    self.signingKey = signingKey
    self.agreementKey = agreementKey
    self.memberWrap = memberWrap
  }

  /// What the others compare by voice and name when they admit: SHA-256 over the label `founding` and the payload.
  public var foundingHash: [UInt8] { sha256(Label.founding, ControlEvent.bodyFound(self).encode()) }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    body = try reader.id(2)
    kind = try reader.code(3, BodyKind.self)
    bodyKey = try reader.bytes(4, KeyLength.agreementKey)
    kitKey = try reader.bytes(5, KeyLength.agreementKey)
    kitWrap = try reader.bytes(6, KeyLength.wrap)
    member = try reader.id(7)
    roles = try reader.roles(8)
    signingKey = try reader.signingKey(9)
    agreementKey = try reader.bytes(10, KeyLength.agreementKey)
    memberWrap = try reader.bytes(11, KeyLength.wrap)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, body)
    writer.put(3, [kind.rawValue])
    writer.put(4, bodyKey)
    writer.put(5, kitKey)
    writer.put(6, kitWrap)
    writer.put(7, member)
    writer.put(8, [roles.rawValue])
    writer.put(9, signingKey)
    writer.put(10, agreementKey)
    writer.put(11, memberWrap)
  }
}
