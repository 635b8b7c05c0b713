/// A run of a step whose time has passed, with the rungs of the ladder that it has reached.
struct LateRun {
  /// A rung that was reached, and when.
  struct Reached: Hashable {
    let level: EscalationLevel
    let effective: Moment
  }

  /// The case.
  let file: CaseState
  /// The run.
  let run: CaseCourse.Run
  /// When it was due.
  let due: StepDue
  /// The body that should have acted.
  let body: BodyID
  /// The bodies that may read of it: the one whose case it is, and all that the ladder may call.
  let circle: Set<BodyID>
  /// Reached rungs that stand nowhere yet, in their order.
  let missing: [Reached]

  /// What is written of a rung.
  func fact(_ rung: Reached, _ number: String) -> EscalationRaised {
    EscalationRaised(
      number: number, file: file.number, key: run.key, due: due, version: run.version, owner: file.owner,
      body: body, level: rung.level, effective: rung.effective)
  }
}

extension World {
  /// The runs of a case for which somebody outside the late body is called at that moment.
  ///
  /// Reminder and deputy stay within the body, which has the step on its lists anyway; they are written down once the call
  /// leaves it, so that the whole way up can be seen. Who is concerned is passed over.
  func lateRuns(_ file: CaseState, _ course: CaseCourse, now: Moment) -> [LateRun] {
    course.running.compactMap { run in
      guard run.step.lapse == .escalate, let due = run.due, due.isPast(now) else { return nil }
      let late = body(behind: run, of: file)
      let called = levels(calledFor: late, in: file)
      let known = Set(escalation(of: file.number, run.key)?.rungs.map(\.level) ?? [])
      let reached = procedure(run.version).ladder
        .filter { called[$0.level] != nil || !$0.level.leavesTheBody }
        .map { $0.reached(after: due, course.urgency) }.filter { $0.effective < now }
        .sorted { ($0.effective, $0.level) < ($1.effective, $1.level) }
      guard reached.contains(where: { $0.level.leavesTheBody }) else { return nil }
      return LateRun(
        file: file, run: run, due: due, body: late, circle: Set(called.values).union([file.owner]),
        missing: reached.filter { !known.contains($0.level) })
    }
  }

  /// Which bodies the upper rungs call: the clearing office unless it is left out of the case, and the chair's body. Never
  /// the one that is late.
  private func levels(calledFor late: BodyID, in file: CaseState) -> [EscalationLevel: BodyID] {
    var called: [EscalationLevel: BodyID] = [:]
    if let office = clearingOffice, office != late, relation(ofBody: office, to: file) != .none {
      called[.clearingOffice] = office
    }
    if let chair = chairBody, chair != late { called[.chair] = chair }
    return called
  }

  /// The body that should have acted.
  private func body(behind run: CaseCourse.Run, of file: CaseState) -> BodyID {
    switch run.step.side {
    case .owner, .system: return file.owner
    case .clearingOffice: return clearingOffice ?? file.owner
    case .recipient:
      let referral = run.key.referral.flatMap { numbers[$0] }.flatMap { referrals[$0] }
      return referral?.offer.to ?? file.owner
    }
  }
}

extension EscalationLevel {
  /// Is somebody outside the late body called?
  var leavesTheBody: Bool {
    switch self {
    case .reminder, .deputy: return false
    case .clearingOffice, .chair: return true
    }
  }
}

extension EscalationRung {
  /// When this rung is reached by a step that was due then.
  func reached(after due: StepDue, _ urgency: Urgency) -> LateRun.Reached {
    let period = urgency == .urgent ? urgent ?? after : after
    return LateRun.Reached(level: level, effective: StepDue(period, from: due.end, on: due.day).end)
  }
}
