/// A member answers for the case from now on.
public struct CaseAssigned: Hashable, Sendable, Codable {
  /// Who answers for it.
  public var member: MemberID

  /// The fact with all its parts.
  public init(member: MemberID) {
    self.member = member
  }
}
