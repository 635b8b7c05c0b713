/// A deadline of a case.
public struct DeadlineState: Sendable, Hashable {
  /// What was recorded last.
  public internal(set) var record: DeadlineRecorded
  /// The number of the event that recorded it first.
  public let event: UInt64
  /// How it ended; nil while it needs attention.
  public internal(set) var ended: DeadlineEnded?

  /// Does it wait for a fact?
  public var isWaiting: Bool { ended == nil && record.ends == nil }

  /// Does it run?
  public var isRunning: Bool { ended == nil && record.ends != nil }
}

/// A breach of personal data in a body's register.
public struct BreachState: Sendable, Hashable {
  /// What was recorded.
  public let record: BreachRecorded
  /// The number of the event that recorded it.
  public let event: UInt64
  /// What was decided, oldest first.
  public internal(set) var answers: [BreachAnswered]

  /// Was it reported to the authority?
  public var isReported: Bool { answers.contains { $0.answer == .reported } }
}

extension CaseState {
  /// The deadline of a number; nil when there is none.
  public func deadline(_ number: Int) -> DeadlineState? { deadlines.first { $0.record.deadline == number } }

  /// The earliest safe end of the deadlines that run; nil when none does.
  public var earliestSafeEnd: CalendarDay? {
    deadlines.filter(\.isRunning).compactMap { $0.record.ends?.safe.day }.min()
  }

  mutating func take(_ fact: DeadlineRecorded, _ past: PastEvent) {
    if let place = deadlines.firstIndex(where: { $0.record.deadline == fact.deadline }) {
      deadlines[place].record = fact
    } else {
      deadlines.append(DeadlineState(record: fact, event: past.placement.event))
    }
    history.append(past)
  }

  mutating func take(_ fact: DeadlineEnded, _ past: PastEvent) {
    if let place = deadlines.firstIndex(where: { $0.record.deadline == fact.deadline }) {
      deadlines[place].ended = fact
    }
    history.append(past)
  }

  /// What stands against a recorded deadline: it is computed once, and its numbers have no gaps.
  func objection(to fact: DeadlineRecorded) -> VoidReason? {
    guard fact.isWhole else { return .ruleBroken }
    guard let known = deadline(fact.deadline) else {
      return fact.deadline == deadlines.count + 1 ? nil : .ruleBroken
    }
    let keepsFacts = known.record.facts.allSatisfy { fact.facts[$0.key] == $0.value }
    return known.isWaiting && known.record.rule == fact.rule && keepsFacts ? nil : .ruleBroken
  }
}

extension RegisterState {
  /// The breach of a number; nil when there is none.
  public func breach(_ number: Int) -> BreachState? { breaches.first { $0.record.breach == number } }

  mutating func take(_ fact: BreachRecorded, event: UInt64) {
    breaches.append(BreachState(record: fact, event: event, answers: []))
  }

  mutating func take(_ fact: BreachAnswered) {
    if let place = breaches.firstIndex(where: { $0.record.breach == fact.breach }) {
      breaches[place].answers.append(fact)
    }
  }

  /// What stands against a recorded breach: its numbers have no gaps, and its ends stand in order.
  func objection(to fact: BreachRecorded) -> VoidReason? {
    let ends = fact.ends
    let isWhole = ends.safe <= ends.raw && ends.raw <= ends.statutory
    return isWhole && fact.breach == breaches.count + 1 ? nil : .ruleBroken
  }

  /// What stands against an answer: there is no such breach, or it was reported already.
  func objection(to fact: BreachAnswered) -> VoidReason? {
    breach(fact.breach).map(\.isReported) == false ? nil : .ruleBroken
  }
}
