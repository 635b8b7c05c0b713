/// Somebody asked again, months after the closing of a case, how the person fares.
public struct FollowedUp: Hashable, Sendable, Codable {
  /// Whether there was a talk.
  public enum Contact: String, Hashable, Sendable, Codable, CaseIterable {
    /// The person was spoken to.
    case reached
    /// The person could not be reached.
    case notReached = "not_reached"
    /// The person wants no talk.
    case refused
  }

  /// The day.
  public var on: CalendarDay
  /// Whether there was a talk.
  public var contact: Contact
  /// What came of it, as a code; only after a talk.
  public var outcome: String?
  /// What the step asks for, by code; only after a talk.
  public var answers: [String: Answer]
  /// The day of the next try, if there is one.
  public var again: CalendarDay?

  /// The fact with all its parts.
  public init(
    on: CalendarDay, contact: Contact, outcome: String? = nil, answers: [String: Answer] = [:],
    again: CalendarDay? = nil
  ) {
    self.on = on
    self.contact = contact
    self.outcome = outcome
    self.answers = answers
    self.again = again
  }

  /// Does it hold together: an outcome after a talk and only then, and another try only where nobody was reached?
  var isClear: Bool {
    switch contact {
    case .reached: return outcome != nil && again == nil
    case .notReached: return outcome == nil && answers.isEmpty
    case .refused: return outcome == nil && answers.isEmpty && again == nil
    }
  }
}
