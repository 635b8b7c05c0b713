/// The offering body answered what it was asked.
public struct ReferralReplied: Hashable, Sendable, Codable {
  /// The last day for an answer from now on.
  public var due: CalendarDay
  /// Did the answer start the period anew?
  public var restarted: Bool
  /// The day of the reply.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(due: CalendarDay, restarted: Bool, on: CalendarDay) {
    self.due = due
    self.restarted = restarted
    self.on = on
  }
}
