/// A new key of a body, wrapped to everybody who belongs to it now.
public struct BodyEpoch: ControlFields {
  /// The body.
  public var body: Identifier
  /// The new epoch: the newest one and 1.
  public var epoch: UInt32
  /// The X-Wing public key of the epoch.
  public var bodyKey: [UInt8]
  /// The recovery kit's X-Wing public key, the old one or a new one.
  public var kitKey: [UInt8]
  /// The new seed, wrapped to the kit.
  public var kitWrap: [UInt8]
  /// The seed of the epoch before, wrapped to the new public key.
  public var previousSeedWrap: [UInt8]
  /// The new seed, wrapped to each member, ascending by member id.
  public var memberWraps: [MemberWrap]

  /// An epoch from its parts; the wraps are put in order.
  public init(
    body: Identifier, epoch: UInt32, bodyKey: [UInt8], kitKey: [UInt8], kitWrap: [UInt8],
    previousSeedWrap: [UInt8], memberWraps: [MemberWrap]
  ) {
    self.body = body
    self.epoch = epoch
    self.bodyKey = bodyKey
    self.kitKey = kitKey
    self.kitWrap = kitWrap
    self.previousSeedWrap = previousSeedWrap
    self.memberWraps = memberWraps.sorted { $0.member < $1.member }
  }

  init(_ reader: inout FieldReader) throws(ControlReject) {
    body = try reader.id(2)
    epoch = try reader.epoch(3)
    bodyKey = try reader.bytes(4, KeyLength.agreementKey)
    kitKey = try reader.bytes(5, KeyLength.agreementKey)
    kitWrap = try reader.bytes(6, KeyLength.wrap)
    previousSeedWrap = try reader.bytes(7, KeyLength.wrap)
    memberWraps = try reader.list(8, record: 16 + KeyLength.wrap).map {
      MemberWrap(member: identifier($0), wrap: Array($0.dropFirst(16)))
    }
    try ascending(memberWraps.map(\.member), 8)
  }

  func write(_ writer: inout FieldWriter) {
    writer.put(2, body)
    writer.put(3, number: epoch)
    writer.put(4, bodyKey)
    writer.put(5, kitKey)
    writer.put(6, kitWrap)
    writer.put(7, previousSeedWrap)
    writer.put(8, memberWraps.flatMap { $0.member.bytes + $0.wrap })
  }
}

/// A body's seed, wrapped to one member.
public struct MemberWrap: Equatable, Sendable {
  /// Whose.
  public var member: Identifier
  /// The wrap, 1168 bytes.
  public var wrap: [UInt8]

  /// A wrap for a member.
  public init(member: Identifier, wrap: [UInt8]) {
    self.member = member
    self.wrap = wrap
  }
}
