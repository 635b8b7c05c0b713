/// Writes down who is called for the steps of a case whose time has passed, and for which of them nobody is any more.
///
/// Nobody has to ask for it: each session does it at its start for the cases it may. It states what time and the case did.
public struct RaiseEscalation: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.raiseEscalation
  /// The case's number.
  public var number: String

  /// What is to be written about that case.
  public init(number: String) { self.number = number }

  /// Writes every rung that was reached and stands nowhere yet, in their order; throws `nothingChanged` when there is none.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    for referral in world.referrals(of: file.id) { draft.look(at: referral.id) }
    let course = world.course(of: file)
    draft.endEscalations(of: file.number, course)
    if file.isOpen { for late in world.lateRuns(file, course, now: context.now) { draft.escalate(late) } }
    if draft.decision.facts.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}

extension World {
  /// Numbers of the cases about which a body has to write at that moment who is called, or is called no more; in order.
  public func casesToEscalate(by body: BodyID, now: Moment) -> [String] {
    // Looked up once: asking all escalations for each case took the square of their number.
    let called = Dictionary(grouping: escalations.values.lazy.filter(\.isOpen), by: \.raised.file)
    return cases.values.filter { file in
      guard numbers[file.number] == file.id, relation(ofBody: body, to: file) != .none else { return false }
      let open = called[file.number] ?? []
      if !file.isOpen && open.isEmpty { return false }
      let course = course(of: file)
      if open.contains(where: { !course.isRunning($0.raised.key) }) { return true }
      return file.isOpen && lateRuns(file, course, now: now).contains { !$0.missing.isEmpty }
    }.map(\.number).sorted()
  }
}

extension CaseCourse {
  /// Does that run of a step still run?
  func isRunning(_ key: StepKey) -> Bool { runs.contains { $0.isRunning && $0.key == key } }
}

extension Drafting {
  /// Writes down what of a late run stands nowhere yet; opens its escalation if there is none.
  fileprivate mutating func escalate(_ late: LateRun) {
    if late.missing.isEmpty { return }
    let known = world.escalation(of: late.file.number, late.run.key)
    if let known, world.locked.contains(known.id) || !known.isOpen { return }
    let place = known?.id ?? open(.escalation, for: late.circle)
    let number = known?.raised.number ?? number(.escalation)
    for rung in late.missing {
      write(.escalationRaised(late.fact(rung, number)), in: place)
    }
  }

  /// Nobody is called any more for steps of a case that run no more.
  mutating func endEscalations(of file: String, _ course: CaseCourse) {
    for escalation in world.openEscalations(of: file) where !course.isRunning(escalation.raised.key) {
      // What a newer program wrote into is left to it: an act on the case never fails for that.
      if world.locked.contains(escalation.id) { continue }
      write(.escalationEnded(EscalationEnded(on: context.today)), in: escalation.id)
    }
  }
}
