/// One member as the signed control events tell.
public struct RosterMember: Equatable, Sendable {
  /// The member.
  public let id: Identifier
  /// The one body it belongs to.
  public let body: Identifier
  /// The roles held now, that is at the newest entry the roster has admitted.
  public internal(set) var roles: RoleSet
  /// The Ed25519 public keys by epoch; place 0 is epoch 1.
  public internal(set) var signingKeys: [[UInt8]]
  /// The newest X-Wing public key.
  public internal(set) var agreementKey: [UInt8]
  /// The entry that removed the member; nil while it belongs.
  public internal(set) var removedAt: UInt64?

  /// The newest epoch of the member's keys, from 1.
  public var currentEpoch: UInt32 { UInt32(clamping: signingKeys.count) }

  /// Whether it holds its body's key and may act on the roster.
  public var isKeyHolder: Bool { roles.contains(.keyHolder) && removedAt == nil }
}
