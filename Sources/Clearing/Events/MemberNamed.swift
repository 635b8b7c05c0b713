/// A member goes by this name.
public struct MemberNamed: Hashable, Sendable, Codable {
  /// The member.
  public var member: MemberID
  /// The name that colleagues and partners see.
  public var name: String

  /// The fact with all its parts.
  public init(member: MemberID, name: String) {
    self.member = member
    self.name = name
  }
}
