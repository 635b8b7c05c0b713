/// What a fact means for the course of a case.
struct CourseFact {
  /// The referral that a fact is about.
  struct Referral {
    let number: String
    let purpose: String
    let due: CalendarDay
    let rule: PeriodRule?
  }

  /// What happened, as far as the course of the case is moved by it.
  enum What {
    case version(String)
    case urgency(Urgency)
    case trigger(StepTrigger, Referral?)
    case recorded(String, [String: Answer])
    case begun([BegunStep])
    /// May somebody ask again after the closing?
    case followUp(Bool)
    /// Steps that this trigger ends are tried again on a day.
    case postponed(StepTrigger, CalendarDay)
  }

  let what: What
  let on: CalendarDay
  let at: Moment

  /// What an event means for the course, in this order; nothing for most.
  static func facts(_ event: Event, at moment: Moment, referral: ReferralState?) -> [CourseFact] {
    let day = day(of: event) ?? moment.local.day
    func fact(_ what: What) -> CourseFact { CourseFact(what: what, on: day, at: moment) }
    var facts: [CourseFact] = []
    if case .caseOpened(let opened) = event {
      facts = [fact(.version(opened.procedureVersion)), fact(.urgency(opened.cover.urgency))]
    }
    if case .caseCorrected(let corrected) = event { facts = [fact(.urgency(corrected.cover.urgency))] }
    if case .procedureMoved(let moved) = event { facts = [fact(.version(moved.version))] }
    if case .stepRecorded(let done) = event { facts = [fact(.recorded(done.step, done.answers))] }
    if case .stepsBegun(let begun) = event { facts = [fact(.begun(begun.steps))] }
    if case .feedbackGiven(let told) = event { facts = [fact(.followUp(told.followUp == .yes))] }
    if case .followedUp(let talk) = event, let again = talk.again {
      return [fact(.postponed(.followedUp, again))]
    }
    guard let trigger = StepTrigger(event) else { return facts }
    var about = referral.map {
      Referral(number: $0.offer.number, purpose: $0.offer.sheet.purpose, due: $0.due, rule: $0.offer.rule)
    }
    if case .referralOffered(let offer) = event, about == nil {
      about = Referral(number: offer.number, purpose: offer.sheet.purpose, due: offer.due, rule: offer.rule)
    }
    return facts + [fact(.trigger(trigger, about))]
  }

  /// The day a fact states; nil where only its author's clock says one.
  private static func day(of event: Event) -> CalendarDay? {
    if case .stepRecorded(let fact) = event { return fact.on }
    if case .feedbackGiven(let fact) = event { return fact.on }
    if case .followedUp(let fact) = event { return fact.on }
    if case .lessonNoted(let fact) = event { return fact.on }
    if case .conferenceCalled(let fact) = event { return fact.calledOn }
    if case .conferenceHeld(let fact) = event { return fact.on }
    if case .conferenceEnded(let fact) = event { return fact.on }
    if case .caseClosed(let fact) = event { return fact.on }
    if case .caseReopened(let fact) = event { return fact.on }
    if case .referralOffered(let fact) = event { return fact.offeredOn }
    if case .referralAccepted(let fact) = event { return fact.on }
    if case .referralReported(let fact) = event { return fact.on }
    return nil
  }
}

extension World {
  /// The procedure of that version; the program's own where nobody knows it.
  public func procedure(_ version: String) -> ProcedureRules {
    rules.procedure.version(version) ?? rules.procedure.standard
  }

  /// The course of a case, with facts that are about to be written.
  func course(
    _ file: CaseState?, of id: CompartmentID, adding pending: [Event], at moment: Moment,
    _ calendar: WorkCalendar
  ) -> CaseCourse {
    var facts: [(order: UInt64, facts: [CourseFact])] = (file?.history ?? []).map { past in
      (past.placement.event, CourseFact.facts(past.event, at: past.placement.at, referral: nil))
    }
    for referral in referrals(of: id) {
      facts += referral.history.map { past in
        (past.placement.event, CourseFact.facts(past.event, at: past.placement.at, referral: referral))
      }
    }
    for conference in conferences(of: id) {
      facts += conference.history.map { past in
        (past.placement.event, CourseFact.facts(past.event, at: past.placement.at, referral: nil))
      }
    }
    let ordered = facts.sorted { $0.order < $1.order }.flatMap(\.facts)
    let rules = rules.procedure
    return CaseCourse(
      ordered + pending.flatMap { CourseFact.facts($0, at: moment, referral: nil) }, calendar: calendar
    ) {
      rules.version($0) ?? rules.standard
    }
  }

  /// The course of a case so far.
  public func course(of file: CaseState, _ calendar: WorkCalendar = .nationwide) -> CaseCourse {
    course(file, of: file.id, adding: [], at: Moment(milliseconds: 0), calendar)
  }
}

extension Drafting {
  /// The procedure that a case runs under.
  func procedure(of file: CaseState) -> ProcedureRules { world.procedure(file.procedureVersion) }

  /// Writes down when the steps are due that this decision begins in cases of the own body.
  mutating func beginSteps() {
    var touched: [CompartmentID: [Event]] = [:]
    var order: [CompartmentID] = []
    for fact in decision.facts {
      let cover: CompartmentID
      switch fact.event.name.compartment {
      case .caseCover: cover = fact.compartment
      default:
        guard let about = caseCover(of: fact) else { continue }
        cover = about
      }
      if touched[cover] == nil { order.append(cover) }
      touched[cover, default: []].append(fact.event)
    }
    for cover in order {
      if let file = world.cases[cover], file.owner != body { continue }
      beginSteps(in: cover, adding: touched[cover] ?? [])
    }
  }

  /// The own case whose course a fact outside its cover moves; nil for facts that move none.
  private func caseCover(of fact: PlacedFact) -> CompartmentID? {
    if case .referralOffered(let offer) = fact.event { return offer.caseCover }
    if case .conferenceCalled(let call) = fact.event { return call.caseCover }
    guard let conference = world.conferences[fact.compartment], conference.owner == body else { return nil }
    return conference.call.caseCover
  }

  /// Writes down what is due in a case and stands nowhere yet.
  mutating func beginSteps(in cover: CompartmentID, adding pending: [Event]) {
    let course = world.course(
      world.cases[cover], of: cover, adding: pending, at: context.now, context.calendar)
    let steps = course.unwritten
    if !steps.isEmpty { write(.stepsBegun(StepsBegun(steps: steps)), in: cover) }
    if !pending.isEmpty, let file = world.cases[cover] { endEscalations(of: file.number, course) }
  }
}
