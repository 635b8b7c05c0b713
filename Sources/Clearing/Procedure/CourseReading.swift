extension World {
  /// What of the procedure stands against closing a case now; `closing` as far as it is known.
  public func closingBlocks(_ file: CaseState, _ closing: Closing?, on day: CalendarDay) -> [StepGuard] {
    let guards = procedure(file.procedureVersion).steps.filter { $0.ends.contains(.caseClosed) }.flatMap(
      \.guards)
    if guards.isEmpty { return [] }
    let course = course(of: file)
    return StepGuard.allCases.filter(guards.contains).filter { condition in
      switch condition {
      case .noRunningReferral: return referrals(of: file.id).contains { $0.isRunning(on: day) }
      case .noOpenConference:
        return conferences(of: file.id).contains { $0.isCalled || !$0.openTasks.isEmpty }
      case .feedbackGiven: return course.running.contains { $0.step.ends.contains(.feedbackGiven) }
      case .threeOutcomes:
        return closing?.support == nil || closing?.institutional == nil || closing?.criminal == nil
      case .followUpWished: return !course.wishesFollowUp
      }
    }
  }

  /// Where a case stands in its procedure: of all that apply, the status that the procedure weighs most.
  public func procedureStatus(_ file: CaseState, now: Moment) -> ProcedureStatus {
    if !file.isOpen { return .closed }
    let course = course(of: file)
    let day = now.local.day
    var applying: Set<ProcedureStatus> = [course.isReopened ? .reopened : .received]
    applying.formUnion(course.running.compactMap(\.step.status))
    let referrals = referrals(of: file.id)
    if referrals.contains(where: { $0.isWaiting(on: day) }) { applying.insert(.referralPending) }
    if referrals.contains(where: { $0.stage.isTaken }) { applying.insert(.inProgress) }
    let newest = referrals.last
    if let newest, !newest.isRunning(on: day), newest.acceptance == nil { applying.insert(.returned) }
    let procedure = procedure(file.procedureVersion)
    for run in course.running {
      guard let due = run.due, due.isPast(now) else { continue }
      switch run.step.lapse {
      case .recordOnly: applying.insert(.recordOnly)
      case .escalate:
        let level = procedure.ladder.level(due: due, urgency: course.urgency, now: now)
        if level ?? .reminder > .reminder { applying.insert(.escalated) }
      case .nothing: break
      }
    }
    let weights = procedure.statuses.map(\.status)
    return applying.max { weights.firstIndex(of: $0) ?? -1 < weights.firstIndex(of: $1) ?? -1 } ?? .received
  }

  /// The ways that the procedure proposes for a case, with their reasons, in the order of its table.
  ///
  /// No way leads to a body of the kind that is complained of, whatever the table says, but for its statement.
  public func routes(_ file: CaseState, _ taxonomy: Taxonomy) -> [RouteRow] {
    let facts = routeFacts(file, taxonomy)
    let accused = facts.values[.accused] ?? []
    return procedure(file.procedureVersion).routes.filter { row in
      guard row.matches(facts) else { return false }
      guard case .bodies(let kind, let purpose) = row.target else { return true }
      if purpose == "statement_of_unit" { return true }
      return !(kind == .policeContact && accused.contains("police_unit"))
        && !(kind == .municipalUnit && accused.contains("municipal_unit"))
    }
  }

  private func routeFacts(_ file: CaseState, _ taxonomy: Taxonomy) -> RouteFacts {
    let cores = file.incidents.compactMap { incidents[$0]?.core }
    let acts = Set(cores.flatMap(\.acts) + [file.cover.topic])
    var values: [RouteColumn: Set<String>] = [
      .motives: Set(cores.flatMap(\.motives).map(\.code)), .areas: Set(cores.compactMap(\.areaOfLife)),
      .accused: Set(cores.compactMap(\.accusedKind)),
      .affected: Set(cores.compactMap(\.affectedKind) + [file.cover.affectedKind]),
      .needs: Set(file.cover.needs), .land: Set(cores.compactMap(\.area.state)),
    ]
    let isEmployee = cores.contains { $0.reporterRelation == "municipal_employee" }
    values[.employee] = [isEmployee ? "yes" : "no"]
    return RouteFacts(
      acts: Set(acts.map { RouteFacts.Act(code: $0, group: taxonomy.entry(.acts, $0)?.group ?? "") }),
      values: values)
  }
}
