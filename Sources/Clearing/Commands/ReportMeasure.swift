/// Reports what a measure came to in a period. Nothing that was reported is ever changed: a correction is a further report.
public struct ReportMeasure: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.reportMeasure
  /// The measure's number.
  public var measure: String
  /// The report.
  public var report: MeasureReport

  /// Reports on that measure.
  public init(_ measure: String, _ report: MeasureReport) {
    self.measure = measure
    self.report = report
  }

  /// Writes the report; throws for a period that is not over at its last day, and for a value without an indicator.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    guard let known = world.control.measure(measure) else {
      try draft.requireAlliance(Self.name)
      throw .notFoundOrNotPermitted
    }
    try draft.require(
      Self.name, world.relation(of: draft.body, to: known),
      isLocked: world.alliance.map(world.locked.contains) ?? false)
    if report.until > context.today { throw .dayInFuture(report.until) }
    try DecisionRules.check(lines: [], texts: report.texts)
    if let fault = MeasureRules.fault(report, on: known) { throw .control(fault) }
    let fact = MeasureReported(measure: known.number, report: report)
    draft.write(.measureReported(fact), in: draft.alliance())
    draft.created(known.number)
    return try draft.decided()
  }
}

extension World {
  /// How a body stands to a measure: one that it leads or takes part in is its own, any other one is the alliance's.
  func relation(of body: BodyID, to measure: MeasureState) -> Relation {
    measure.isOf(body) ? .own : relationToAlliance(of: body)
  }
}
