/// Who was there: bodies and numbers of people, never names.
public struct MeetingAttended: Hashable, Sendable, Codable {
  /// The meeting's number.
  public var number: String
  /// Who was there.
  public var present: [Delegation]

  /// The fact with all its parts.
  public init(number: String, present: [Delegation]) {
    self.number = number
    self.present = present
  }
}
