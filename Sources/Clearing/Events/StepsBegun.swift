/// Steps of the procedure began; when each is due stands here and is never computed again.
public struct StepsBegun: Hashable, Sendable, Codable {
  /// The steps.
  public var steps: [BegunStep]

  /// The fact with all its parts.
  public init(steps: [BegunStep]) { self.steps = steps }
}

/// One step that began.
public struct BegunStep: Hashable, Sendable, Codable {
  /// Which one, and which time it is in this case.
  public var key: StepKey
  /// The day it began.
  public var on: CalendarDay
  /// When it is due.
  public var due: StepDue
  /// The rule of which version gave that time.
  public var rule: PeriodRule

  /// A step with its due time.
  public init(key: StepKey, on: CalendarDay, due: StepDue, rule: PeriodRule) {
    self.key = key
    self.on = on
    self.due = due
    self.rule = rule
  }
}

/// Names one run of a step in a case.
public struct StepKey: Hashable, Sendable, Codable {
  /// The step's code word.
  public var step: String
  /// Which time it is, from 1 on, for the case or for the referral.
  public var round: Int
  /// The number of the referral it is about, if it is about one.
  public var referral: String?

  /// One run of a step.
  public init(step: String, round: Int, referral: String? = nil) {
    self.step = step
    self.round = round
    self.referral = referral
  }
}
