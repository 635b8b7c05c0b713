/// Somebody answers for a role of a body, with deputies of the same body.
public struct PostFilled: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// The role.
  public var role: Role
  /// Who answers.
  public var holder: MemberID
  /// Who answers while the holder does not.
  public var firstDeputy: MemberID?
  /// Who answers while neither of them does.
  public var secondDeputy: MemberID?
  /// The first day.
  public var from: CalendarDay
  /// The last day; nil without an end.
  public var until: CalendarDay?

  /// The fact with all its parts.
  public init(
    body: BodyID, role: Role, holder: MemberID, firstDeputy: MemberID? = nil, secondDeputy: MemberID? = nil,
    from: CalendarDay, until: CalendarDay? = nil
  ) {
    self.body = body
    self.role = role
    self.holder = holder
    self.firstDeputy = firstDeputy
    self.secondDeputy = secondDeputy
    self.from = from
    self.until = until
  }
}
