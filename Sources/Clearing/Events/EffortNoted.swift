/// How long a body's people worked on coordination in a half-year; noted again it takes the place of what stood there.
public struct EffortNoted: Hashable, Sendable, Codable {
  /// The body.
  public var body: BodyID
  /// The half-year, such as `2026-H1`.
  public var period: String
  /// The time, in minutes.
  public var minutes: Int

  /// The fact with all its parts.
  public init(body: BodyID, period: String, minutes: Int) {
    self.body = body
    self.period = period
    self.minutes = minutes
  }
}
