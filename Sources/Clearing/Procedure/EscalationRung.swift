/// Who is called when a step's time has passed, from below to the top.
public enum EscalationLevel: String, Codable, Sendable, CaseIterable, Comparable {
  /// Whoever should have acted.
  case reminder
  case deputy
  case clearingOffice = "clearing_office"
  /// The chair, or who stands in for it.
  case chair

  /// The nearer one first.
  public static func < (left: EscalationLevel, right: EscalationLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .reminder: return 0
    case .deputy: return 1
    case .clearingOffice: return 2
    case .chair: return 3
    }
  }
}

/// One rung of the ladder: who is called how long after the due time.
public struct EscalationRung: Hashable, Sendable {
  /// Who is called.
  public var level: EscalationLevel
  /// How long after the due time.
  public var after: StepPeriod
  /// The same when the case is urgent; nil for the normal one.
  public var urgent: StepPeriod?

  /// A rung.
  public init(level: EscalationLevel, after: StepPeriod, urgent: StepPeriod?) {
    self.level = level
    self.after = after
    self.urgent = urgent
  }
}

extension ProcedureRules {
  /// The highest level of its ladder that is reached then; nil before the due time has passed.
  public func level(due: StepDue, urgency: Urgency, now: Moment) -> EscalationLevel? {
    ladder.level(due: due, urgency: urgency, now: now)
  }
}

extension [EscalationRung] {
  /// The highest level that is reached then; nil before the due time has passed.
  func level(due: StepDue, urgency: Urgency, now: Moment) -> EscalationLevel? {
    filter { rung in
      let period = urgency == .urgent ? rung.urgent ?? rung.after : rung.after
      return due.isPast(now) && due.passed(period, now)
    }.map(\.level).max()
  }
}
