/// Records that a step of the procedure was done which no other command tells of.
public struct RecordStep: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordStep
  /// The case's number.
  public var number: String
  /// The step's code word.
  public var step: String
  /// The day it was done.
  public var on: CalendarDay
  /// What it asked for.
  public var answers: [String: Answer]

  /// Records that step.
  public init(number: String, step: String, on: CalendarDay, answers: [String: Answer] = [:]) {
    self.number = number
    self.step = step
    self.on = on
    self.answers = answers
  }

  /// Writes the step; throws for one that the case's procedure does not have, or that a fact of its own ends.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    let course = world.course(of: file)
    let procedure = draft.procedure(of: file)
    guard let known = course.running.first(where: { $0.step.name == step })?.step ?? procedure.step(step),
      known.isByHand
    else { throw .unknownStep(procedure.steps.filter(\.isByHand).map(\.name)) }
    // What the closing began goes on after it.
    guard file.isOpen || known.begins.contains(.caseClosed) else { throw .caseClosed }
    if on > context.today { throw .dayInFuture(on) }
    if on < file.cover.receivedOn { throw .dayInPast(on) }
    let open = known.asks.map(\.code).filter { answers[$0] == nil }
    let foreign = answers.keys.filter { code in !known.asks.contains { $0.code == code } }.sorted()
    if !open.isEmpty || !foreign.isEmpty { throw .stepAsks(known.asks.map(\.code)) }
    draft.write(.stepRecorded(StepRecorded(step: step, on: on, answers: answers)), in: file.id)
    return try draft.decided()
  }
}
