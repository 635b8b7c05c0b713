/// The reply date passed without an answer. It is what time did: whoever comes first writes it down.
public struct ReferralLapsed: Hashable, Sendable, Codable {
  /// The day that passed.
  public var due: CalendarDay
  /// From when on the offer counts as lapsed: the end of the due day. The entry's own time says when it was written.
  public var effective: Moment

  /// The lapse of an offer whose due day has passed.
  public init(due: CalendarDay) {
    self.due = due
    effective = Moment.endOfLocalDay(due)
  }
}
