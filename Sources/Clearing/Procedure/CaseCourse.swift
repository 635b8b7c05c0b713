/// The way of one case through its procedure: which steps ran, which one is due when, told by its facts alone.
///
/// A run begins with a fact and ends with one. A due time that was written down holds; one that nobody wrote yet (because the
/// fact came from another body) is what the rule of the version gives that the case ran under.
public struct CaseCourse: Sendable {
  /// One run of a step.
  public struct Run: Sendable, Hashable {
    /// Which step, and which time.
    public let key: StepKey
    /// The step, as the version had it under which it began.
    public let step: ProcedureStep
    /// The version under which it began.
    public let version: String
    /// The day it began.
    public let begunOn: CalendarDay
    /// When it is due; nil for a step without a limit.
    public internal(set) var due: StepDue?
    /// The rule that gave that time.
    public internal(set) var rule: PeriodRule?
    /// Was the due time written down?
    public internal(set) var isWritten = false
    /// The day it ended; nil while it runs.
    public internal(set) var endedOn: CalendarDay?
    /// Was it done? A run that the closing cut off was not.
    public internal(set) var isDone = false
    /// What was answered.
    public internal(set) var answers: [String: Answer] = [:]

    /// Does it run?
    public var isRunning: Bool { endedOn == nil }
  }

  /// Every run, in the order of their beginnings.
  public private(set) var runs: [Run] = []
  /// The version of the procedure the case runs under now.
  public private(set) var version: String
  /// How urgent the case is.
  public private(set) var urgency = Urgency.normal
  /// Was the case opened again after a closing?
  public private(set) var isReopened = false
  /// Did the person say that somebody may ask again?
  public private(set) var wishesFollowUp = false
  private let procedures: @Sendable (String) -> ProcedureRules
  private let calendar: WorkCalendar
  private var written: [StepKey: BegunStep] = [:]

  init(
    _ facts: [CourseFact], calendar: WorkCalendar, procedures: @escaping @Sendable (String) -> ProcedureRules
  ) {
    self.procedures = procedures
    self.calendar = calendar
    version = ""
    for fact in facts {
      if case .begun(let steps) = fact.what { for step in steps { written[step.key] = step } }
    }
    for fact in facts { take(fact) }
  }

  /// The steps that run, in the order of the procedure's text.
  public var running: [Run] {
    let order = procedures(version).steps.map(\.name)
    return runs.filter(\.isRunning).enumerated().sorted { left, right in
      let places = [left, right].map { order.firstIndex(of: $0.element.step.name) ?? order.count }
      return (places[0], left.offset) < (places[1], right.offset)
    }.map(\.element)
  }

  /// Runs with a limit whose due time nobody wrote down yet.
  var unwritten: [BegunStep] {
    runs.filter { !$0.isWritten && $0.isRunning && $0.step.period != nil }.compactMap { run in
      guard let due = run.due, let rule = run.rule else { return nil }
      return BegunStep(key: run.key, on: run.begunOn, due: due, rule: rule)
    }
  }

  private mutating func take(_ fact: CourseFact) {
    switch fact.what {
    case .version(let version): self.version = version
    case .urgency(let urgency): self.urgency = urgency
    case .begun: return
    case .followUp(let wish): wishesFollowUp = wish
    case .postponed(let trigger, let day):
      for place in runs.indices where runs[place].isRunning && runs[place].step.ends.contains(trigger) {
        runs[place].due = StepDue(day: day)
      }
    case .recorded(let step, let answers): record(step, answers, fact)
    case .trigger(let trigger, let referral):
      if trigger == .caseReopened { isReopened = true }
      end(trigger, referral, fact)
      if trigger == .caseClosed { cutOff(fact.on) }
      for step in procedures(version).steps where step.begins.contains(trigger) {
        begin(step, referral, fact)
      }
    }
  }

  private mutating func end(_ trigger: StepTrigger, _ referral: CourseFact.Referral?, _ fact: CourseFact) {
    var ended: [String] = []
    for place in runs.indices where runs[place].isRunning && runs[place].step.ends.contains(trigger) {
      if let own = runs[place].key.referral, let referral, own != referral.number { continue }
      finish(place, fact.on)
      ended.append(runs[place].step.name)
    }
    for name in ended { follow(name, fact) }
  }

  private mutating func record(_ name: String, _ answers: [String: Answer], _ fact: CourseFact) {
    if let place = runs.firstIndex(where: { $0.isRunning && $0.step.name == name }) {
      finish(place, fact.on)
      runs[place].answers = answers
      if runs[place].step.repeats { begin(runs[place].step, nil, fact, key: runs[place].key.referral) }
    } else if let step = procedures(version).step(name) {
      // Done before anything asked for it.
      runs.append(run(step, nil, fact))
      finish(runs.count - 1, fact.on)
      runs[runs.count - 1].answers = answers
    }
    follow(name, fact)
  }

  private mutating func finish(_ place: Int, _ day: CalendarDay) {
    runs[place].endedOn = day
    runs[place].isDone = true
  }

  /// A closed case has nothing left to do but what the closing itself begins.
  private mutating func cutOff(_ day: CalendarDay) {
    for place in runs.indices where runs[place].isRunning { runs[place].endedOn = day }
  }

  private mutating func follow(_ name: String, _ fact: CourseFact) {
    for step in procedures(version).steps where step.after.contains(name) { begin(step, nil, fact) }
  }

  private mutating func begin(
    _ step: ProcedureStep, _ referral: CourseFact.Referral?, _ fact: CourseFact, key: String? = nil
  ) {
    if let referral, !step.purposes.isEmpty, !step.purposes.contains(referral.purpose) { return }
    if step.onlyIf.contains(.followUpWished), !wishesFollowUp { return }
    let number = referral?.number ?? key
    guard !runs.contains(where: { $0.isRunning && $0.step.name == step.name && $0.key.referral == number })
    else { return }
    runs.append(run(step, referral, fact, number))
  }

  private func run(
    _ step: ProcedureStep, _ referral: CourseFact.Referral?, _ fact: CourseFact, _ number: String? = nil
  ) -> Run {
    let earlier = runs.count { $0.key.step == step.name && $0.key.referral == number }
    let key = StepKey(step: step.name, round: earlier + 1, referral: number)
    var run = Run(key: key, step: step, version: version, begunOn: fact.on)
    if let known = written[key] {
      (run.due, run.rule, run.isWritten) = (known.due, known.rule, true)
    } else if let period = step.limit(urgency) {
      let isUrgent = urgency == .urgent && step.urgent != nil
      run.due = StepDue(period, from: fact.at, on: fact.on, calendar)
      run.rule = PeriodRule(period, name: isUrgent ? step.name + ".urgent" : step.name, version: version)
    } else if step.begins.contains(.referralOffered), let referral {
      // The offer itself says until when it is answered.
      (run.due, run.rule, run.isWritten) = (StepDue(day: referral.due), referral.rule, true)
    }
    return run
  }
}
