import Clearing
import EventStore

/// A body as the signed roster tells, whether it takes part already or not.
public struct BodyFacts: Sendable, Equatable {
  /// The body.
  public let id: BodyID
  /// Its kind.
  public let kind: Clearing.BodyKind
  /// How far it has come.
  public let state: BodyState
  /// What is compared by voice before it is admitted.
  public let code: FoundingCode
  /// How many bodies admitted it.
  public let admissions: Int
  /// How many people belong to it.
  public let people: Int
  /// How many of them hold its key.
  public let holders: Int
  /// Whether its newest recovery kit was proven.
  public let hasKit: Bool
}

/// A member as the signed roster tells.
public struct MemberFacts: Sendable, Equatable {
  /// The member.
  public let id: MemberID
  /// The one body it belongs to.
  public let body: BodyID
  /// Its roles.
  public let roles: Set<Role>
  /// The name it logs in with; nil when it has none any more.
  public let login: String?
  /// How many times it got keys: 1 at the beginning, one more at each renewal.
  public let keyEpoch: UInt32
  /// Whether it left.
  public let hasLeft: Bool
}

extension Session {
  /// Every body there is or was, by id.
  public func bodyFacts() throws -> [BodyFacts] {
    try readOn()
    let roster = fold.roster
    return roster.bodies.values.map { body in
      let people = roster.people(of: body)
      return BodyFacts(
        id: BodyID(body.id), kind: Clearing.BodyKind(body.kind), state: body.state,
        code: FoundingCode(hash: body.foundingHash), admissions: body.admittedBy.count, people: people.count,
        holders: people.count { roster.members[$0]?.isKeyHolder ?? false },
        hasKit: roster.kitMember(of: body) != nil)
    }.sorted { $0.id < $1.id }
  }

  /// Every member there is or was, recovery kits left out, by body and login.
  public func memberFacts() throws -> [MemberFacts] {
    try readOn()
    let roster = fold.roster
    let logins = Dictionary(
      try log.logins().map { ($0.member, $0.name) }, uniquingKeysWith: { first, _ in first })
    let kits = Set(roster.bodies.values.compactMap { roster.kitMember(of: $0) })
    return roster.members.values.filter { !kits.contains($0.id) && !$0.wasKit }.map { member in
      MemberFacts(
        id: MemberID(member.id), body: BodyID(member.body), roles: Role.roles(member.roles),
        login: logins[member.id], keyEpoch: member.currentEpoch, hasLeft: member.removedAt != nil)
    }.sorted { ($0.body, $0.login ?? "~", $0.id) < ($1.body, $1.login ?? "~", $1.id) }
  }
}

extension RosterMember {
  /// A kit of earlier days: it held the body's key, did nothing else, and is gone.
  fileprivate var wasKit: Bool { roles == .keyHolder && removedAt != nil }
}
