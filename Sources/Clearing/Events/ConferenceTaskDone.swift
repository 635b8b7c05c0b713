/// What a case conference agreed on was done.
public struct ConferenceTaskDone: Hashable, Sendable, Codable {
  /// The task's number within the conference.
  public var task: Int
  /// The day it was done.
  public var on: CalendarDay

  /// The fact with all its parts.
  public init(task: Int, on: CalendarDay) {
    self.task = task
    self.on = on
  }
}
