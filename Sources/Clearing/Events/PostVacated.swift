/// Nobody holds a post from a day on.
public struct PostVacated: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// The role.
  public var role: Role
  /// The first day without a holder.
  public var since: CalendarDay

  /// The fact with all its parts.
  public init(body: BodyID, role: Role, since: CalendarDay) {
    self.body = body
    self.role = role
    self.since = since
  }
}
