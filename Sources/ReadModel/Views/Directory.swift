import Clearing

/// How bodies and members are called: what turns the identities in rows into names.
public struct Directory: Sendable {
  /// One body as everybody may know it.
  public struct Body: Sendable, Hashable {
    /// The body.
    public let id: BodyID
    /// Its code word; empty while it has not described itself.
    public let code: String
    /// What kind of body it is.
    public let kind: BodyKind
    /// The letters its file numbers begin with.
    public let prefix: String
    /// Its German name; the beginning of its identity while it has none.
    public let german: String
    /// Its English name.
    public let english: String
  }

  /// All active bodies, by code word.
  public let bodies: [Body]
  /// Names of members.
  public let memberNames: [MemberID: String]
  /// The body of each member.
  public let memberBodies: [MemberID: BodyID]
  private let absent: Set<MemberID>
  private let places: [BodyID: Int]

  /// The names a reader of this world can see.
  public init(_ world: World) {
    bodies = world.bodyKinds.map { Self.body($0.key, $0.value, world.bodyNames[$0.key]) }
      .sorted { ($0.code, $0.id) < ($1.code, $1.id) }
    memberNames = world.memberNames
    memberBodies = world.memberBodies
    absent = world.absentMembers
    places = Dictionary(uniqueKeysWithValues: bodies.enumerated().map { ($1.id, $0) })
  }

  /// The body of that identity, if it is active.
  public func body(_ id: BodyID) -> Body? { places[id].map { bodies[$0] } }

  /// The body with that code word.
  public func body(code: String) -> Body? { bodies.first { $0.code == code } }

  /// A member's name; the beginning of the identity while there is none.
  public func name(_ member: MemberID) -> String { memberNames[member] ?? Self.short(member.description) }

  /// The members who work in a body, by name.
  public func members(of body: BodyID) -> [MemberID] {
    memberBodies.filter { $0.value == body && !absent.contains($0.key) }.keys.sorted {
      (name($0), $0) < (name($1), $1)
    }
  }

  private static func body(_ id: BodyID, _ kind: BodyKind, _ name: BodyName?) -> Body {
    let fallback = short(id.description)
    return Body(
      id: id, code: name?.code ?? "", kind: kind, prefix: name?.prefix ?? "",
      german: name?.german ?? fallback, english: name?.english ?? fallback)
  }

  private static func short(_ identity: String) -> String { String(identity.prefix(8)) }
}
