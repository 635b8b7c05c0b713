import Clearing

/// Why a case is where it is: what its procedure says of it today, as its reader may see it.
public struct CourseView: Sendable {
  /// One step that runs.
  public struct Step: Sendable, Hashable {
    /// The step as the case's version has it.
    public let step: ProcedureStep
    /// The referral it is about, if it is about one.
    public let referral: String?
    /// The day it began.
    public let begunOn: CalendarDay
    /// When it is due; nil without a limit.
    public let due: StepDue?
    /// The rule of which version gave that time.
    public let rule: PeriodRule?
    /// Has the time passed?
    public let isOverdue: Bool
    /// Who is called by now; nil while it is in time or nobody is called.
    public let level: EscalationLevel?
    /// The body that must act; nil when the alliance has none of the kind.
    public let body: BodyID?
  }

  /// The number by which the reader's body speaks of the case.
  public let number: String
  /// Where it stands.
  public let status: ProcedureStatus
  /// The procedure it runs under.
  public let procedure: ProcedureRules
  /// The steps that run, in the order of the procedure.
  public let steps: [Step]
  /// The steps that are done, with their days.
  public let done: [(step: ProcedureStep, on: CalendarDay)]
  /// The case conferences about it, the ones to be held first.
  public let conferences: [ConferenceRow]
  /// What stands against closing it today; the outcomes count once it is closed.
  public let blocks: [StepGuard]
  /// The ways that are proposed.
  public let routes: [RouteRow]

  /// The course of the case that is called so (as typed); nil when the reader may not know of it, or there is none.
  public init?(number: String, _ desk: Desk) {
    let gate = ReadGate(world: desk.world, reader: desk.reader, today: desk.today)
    guard let file = gate.file(number) else { return nil }
    let course = desk.world.course(of: file)
    let procedure = desk.world.procedure(file.procedureVersion)
    self.number = gate.number(of: file)
    self.procedure = procedure
    status = desk.world.procedureStatus(file, now: desk.now)
    steps = course.running.map { Self.step($0, course, file, procedure, desk) }
    done = course.runs.filter(\.isDone).compactMap { run in run.endedOn.map { (run.step, $0) } }
    conferences =
      ConferenceList(desk.world, reader: desk.reader, today: desk.today, about: file.id).rows
    blocks = file.isOpen ? desk.world.closingBlocks(file, nil, on: desk.today) : []
    routes = file.isOpen ? desk.world.routes(file, desk.taxonomy) : []
  }

  private static func step(
    _ run: CaseCourse.Run, _ course: CaseCourse, _ file: CaseState, _ procedure: ProcedureRules, _ desk: Desk
  ) -> Step {
    let isOverdue = run.due?.isPast(desk.now) ?? false
    let level = run.due.flatMap {
      run.step.lapse == .escalate
        ? procedure.level(due: $0, urgency: course.urgency, now: desk.now) : nil
    }
    return Step(
      step: run.step, referral: run.key.referral, begunOn: run.begunOn, due: run.due, rule: run.rule,
      isOverdue: isOverdue, level: level, body: body(run, file, desk.world))
  }

  private static func body(_ run: CaseCourse.Run, _ file: CaseState, _ world: World) -> BodyID? {
    switch run.step.side {
    case .owner: return file.owner
    case .recipient:
      return world.referrals(of: file.id).first { $0.offer.number == run.key.referral }?.offer.to
    case .clearingOffice: return world.bodyKinds.filter { $0.value == .clearingOffice }.keys.min()
    case .system: return nil
    }
  }
}
