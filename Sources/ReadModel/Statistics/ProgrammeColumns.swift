import Clearing

/// What a half-year's figures say of trainings, decisions and measures: nothing of any affected person.
public struct ProgrammeColumns: Sendable {
  /// Trainings, planned ones too.
  public private(set) var trainings: [Training] = []
  private var decisions: [DecisionState] = []
  private var known: [MeasureState] = []
  private var today: CalendarDay?

  /// Nothing.
  public init() {}

  init(_ world: World, today: CalendarDay) {
    trainings = world.programme.trainings.values.map(\.training)
    decisions = world.control.decisions
    known = world.control.measures
    self.today = today
  }

  /// How many mandates stand how on the last day of a period, or today if that comes first.
  public func mandates(_ period: Period) -> MandateCounts {
    var counts = MandateCounts()
    guard let day = lookedAt(period) else { return counts }
    for decision in decisions where decision.isKnown(on: day) {
      for mandate in decision.record.mandates { counts.add(decision.standing(of: mandate, on: day), day) }
    }
    return counts
  }

  /// The measures at work in a period.
  public func measures(_ period: Period) -> [MeasureState] {
    lookedAt(period) == nil ? [] : known.filter { $0.isActive(in: period.days) }
  }

  private func lookedAt(_ period: Period) -> CalendarDay? {
    guard let today, period.firstDay <= today else { return nil }
    return min(period.lastDay, today)
  }
}

/// How many mandates stand how.
public struct MandateCounts: Sendable, Equatable {
  /// Open ones whose last day has not passed.
  public private(set) var open = 0
  /// Open ones whose last day has passed.
  public private(set) var overdue = 0
  /// Done ones.
  public private(set) var done = 0
  /// Those that are not pursued, superseded or repealed.
  public private(set) var ended = 0

  mutating func add(_ standing: (status: MandateStatus, due: CalendarDay?), _ day: CalendarDay) {
    switch standing.status {
    case .open, .inProgress, .partlyDone, .continuous:
      if let due = standing.due, due < day { overdue += 1 } else { open += 1 }
    case .done: done += 1
    case .notPursued, .superseded, .repealed: ended += 1
    }
  }
}

extension DecisionState {
  /// Was it decided by that day? One without a day is known from its first report on.
  fileprivate func isKnown(on day: CalendarDay) -> Bool {
    (record.decidedOn ?? reports.first?.report.on).map { $0 <= day } ?? true
  }

  /// How far a mandate was on a day, and what its last day was then.
  fileprivate func standing(of mandate: Mandate, on day: CalendarDay) -> (
    status: MandateStatus, due: CalendarDay?
  ) {
    let items = reports.filter { $0.report.on <= day }.flatMap(\.report.items)
      .filter { $0.mandate == mandate.label }
    return (items.compactMap(\.status).last ?? .open, items.compactMap(\.due).last ?? mandate.due.day)
  }
}
