/// Who wrote something, as the roster says for that very entry.
public struct Author: Hashable, Sendable {
  /// The member.
  public var member: MemberID
  /// The member's body.
  public var body: BodyID
  /// The kind of that body.
  public var kind: BodyKind
  /// The roles held at that entry.
  public var roles: Set<Role>

  /// A member in a body with roles.
  public init(member: MemberID, body: BodyID, kind: BodyKind, roles: Set<Role>) {
    self.member = member
    self.body = body
    self.kind = kind
    self.roles = roles
  }
}
