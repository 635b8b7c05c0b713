/// A deadline of a case needs nobody's attention any more.
public struct DeadlineEnded: Hashable, Sendable, Codable {
  /// Why a deadline ended.
  public enum Outcome: String, Codable, Sendable, CaseIterable {
    /// What it asked for was done in time.
    case met
    /// It has settled itself otherwise.
    case settled
    /// It was recorded by mistake.
    case mistaken
  }

  /// Its number within the case.
  public var deadline: Int
  /// Why.
  public var outcome: Outcome
  /// The day it ended.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(deadline: Int, outcome: Outcome, on: CalendarDay) {
    self.deadline = deadline
    self.outcome = outcome
    self.on = on
  }
}
