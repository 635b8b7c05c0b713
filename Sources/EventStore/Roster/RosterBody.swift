/// One body as the signed control events tell.
public struct RosterBody: Equatable, Sendable {
  /// The body.
  public let id: Identifier
  /// Its kind.
  public let kind: BodyKind
  /// SHA-256 over the event that founded it: what was compared by voice.
  public let foundingHash: [UInt8]
  /// Founded, active or ended.
  public internal(set) var state: BodyState
  /// The bodies that admitted it.
  public internal(set) var admittedBy: Set<Identifier> = []
  /// The bodies that voted for its end.
  public internal(set) var endVotes: Set<Identifier> = []
  /// The members who belong to it now.
  public internal(set) var members: Set<Identifier>
  /// The keys by epoch; place 0 is epoch 1.
  public internal(set) var epochs: [BodyKeyEpoch]
  /// The recovery kit's X-Wing public key.
  public internal(set) var kitKey: [UInt8]

  /// The newest epoch of the body's key, from 1.
  public var currentEpoch: UInt32 { UInt32(clamping: epochs.count) }

  /// Whether it takes part: admitted and not ended.
  public var isActive: Bool { state == .active }
}

extension Roster {
  /// The member that stands for the body's newest recovery kit: its X-Wing key is the kit's. Nil until the kit was proven.
  public func kitMember(of body: RosterBody) -> Identifier? {
    body.members.first { members[$0]?.agreementKey == body.kitKey }
  }

  /// The members of a body who are people: all but its recovery kit.
  public func people(of body: RosterBody) -> Set<Identifier> {
    guard let kit = kitMember(of: body) else { return body.members }
    return body.members.subtracting([kit])
  }
}

/// How far a body has come.
public enum BodyState: Equatable, Sendable {
  /// It founded itself; no effect yet.
  case founded
  /// Admitted.
  case active
  /// It left or was voted out; it signs nothing any more.
  case ended
}

/// One epoch of a body's key.
public struct BodyKeyEpoch: Equatable, Sendable {
  /// The X-Wing public key.
  public let publicKey: [UInt8]
  /// The seed, wrapped per member; 1168 bytes each.
  public internal(set) var wraps: [Identifier: [UInt8]]
  /// The seed, wrapped to the kit.
  public let kitWrap: [UInt8]
  /// The seed of the epoch before, wrapped to this one's public key; nil in epoch 1.
  public let previousSeedWrap: [UInt8]?
}
