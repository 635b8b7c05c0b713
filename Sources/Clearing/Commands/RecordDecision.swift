/// Records a decision with its mandates and puts them under control.
public struct RecordDecision: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordDecision
  /// The decision; without a number it gets one.
  public var record: DecisionRecord
  /// When somebody looks at it first.
  public var nextControl: CalendarDay?

  /// Records that decision.
  public init(_ record: DecisionRecord, nextControl: CalendarDay?) {
    self.record = record
    self.nextControl = nextControl
  }

  /// Writes it; throws for a number that is taken, a day ahead, and an open mandate without a control.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAlliance(Self.name)
    var record = record
    if record.number.allSatisfy(\.isWhitespace) {
      record.number = PaperNumber.free(
        "B", year: (record.decidedOn ?? context.today).civil.year, isTaken: world.control.isTaken)
    }
    if world.control.isTaken(record.number) { throw .control(.numberTaken(record.number)) }
    if let day = record.decidedOn, day > context.today { throw .dayInFuture(day) }
    try DecisionRules.check(lines: record.lines, texts: record.texts)
    if let vote = record.vote, min(vote.yes, vote.no, vote.abstained) < 0 { throw .impossibleCount }
    for mandate in record.mandates {
      try context.taxonomy.check(.actionPoints, mandate.points, on: context.today)
      try draft.check([mandate.responsible] + mandate.others)
    }
    if let fault = DecisionRules.fault(record, nextControl: nextControl) { throw .control(fault) }
    draft.write(
      .decisionRecorded(DecisionRecorded(record: record, nextControl: nextControl)), in: draft.alliance())
    draft.created(record.number)
    return try draft.decided()
  }
}

extension Drafting {
  /// Throws for a body that is not of the alliance.
  func check(_ offices: [Office]) throws(Refusal) {
    for case let body? in offices.map(\.body) where world.bodyKinds[body] == nil {
      throw .notFoundOrNotPermitted
    }
  }
}
