/// Reports how far a decision is. Nothing that was reported is ever changed: a correction is a further report.
public struct ReportDecision: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.reportDecision
  /// The decision's number.
  public var decision: String
  /// The report.
  public var report: ControlReport
  /// When somebody looks again; nil for the day that stands, if it lies ahead, or the next one of a periodic mandate.
  public var nextControl: CalendarDay?

  /// Reports on that decision.
  public init(_ decision: String, _ report: ControlReport, nextControl: CalendarDay? = nil) {
    self.decision = decision
    self.report = report
    self.nextControl = nextControl
  }

  /// Writes the report; throws for what is said without a reason or a result, and for an open mandate without a control.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    guard let known = world.control.decision(decision) else {
      try draft.requireAlliance(Self.name)
      throw .notFoundOrNotPermitted
    }
    try draft.require(
      Self.name, world.relation(of: draft.body, toReport: report, on: known),
      isLocked: world.alliance.map(world.locked.contains) ?? false)
    if report.on > context.today { throw .dayInFuture(report.on) }
    try DecisionRules.check(lines: report.lines, texts: report.texts)
    let control = nextControl ?? known.control(after: report)
    if let fault = DecisionRules.fault(report, nextControl: control, on: known) { throw .control(fault) }
    let fact = DecisionReported(decision: known.number, report: report, nextControl: control)
    draft.write(.decisionReported(fact), in: draft.alliance())
    draft.created(known.number)
    return try draft.decided()
  }
}

extension World {
  /// How a body stands to a report: one on nothing but its own mandates is its own, any other one is the alliance's.
  func relation(of body: BodyID, toReport report: ControlReport, on decision: DecisionState) -> Relation {
    let mandates = report.items.compactMap { decision.mandate($0.mandate) }
    let isOwn =
      report.sections.isEmpty && !mandates.isEmpty && mandates.count == report.items.count
      && mandates.allSatisfy { $0.isOf(body) }
    return isOwn ? .own : relationToAlliance(of: body)
  }
}
