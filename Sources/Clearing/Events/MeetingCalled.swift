/// The alliance is invited to a meeting, or invited anew to one that was changed.
public struct MeetingCalled: Hashable, Sendable, Codable {
  /// The meeting's number.
  public var number: String
  /// When, where, who and what.
  public var meeting: Meeting

  /// The fact with all its parts.
  public init(number: String, meeting: Meeting) {
    self.number = number
    self.meeting = meeting
  }
}
