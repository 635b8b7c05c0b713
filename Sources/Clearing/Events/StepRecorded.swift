/// Somebody recorded that a step of the procedure was done.
public struct StepRecorded: Hashable, Sendable, Codable {
  /// The step's code word.
  public var step: String
  /// The day it was done.
  public var on: CalendarDay
  /// What it asked for: yes, no or unknown by code.
  public var answers: [String: Answer]

  /// The fact with all its parts.
  public init(step: String, on: CalendarDay, answers: [String: Answer]) {
    self.step = step
    self.on = on
    self.answers = answers
  }
}
