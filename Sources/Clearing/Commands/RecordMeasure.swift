/// Records a measure.
public struct RecordMeasure: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordMeasure
  /// The measure; without a number it gets one.
  public var record: MeasureRecord

  /// Records that measure.
  public init(_ record: MeasureRecord) { self.record = record }

  /// Writes it; throws for a number that is taken, a code that is not on its list, and a decision that is not there.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAlliance(Self.name)
    var record = record
    if record.number.allSatisfy(\.isWhitespace) {
      record.number = PaperNumber.free("M", year: record.from.civil.year, isTaken: world.control.isTaken)
    }
    if world.control.isTaken(record.number) { throw .control(.numberTaken(record.number)) }
    try DecisionRules.check(lines: record.lines, texts: record.texts)
    try draft.check([record.lead] + record.partners)
    try check(record, context)
    record.decision = try known(record, world)
    if let fault = MeasureRules.fault(record) { throw .control(fault) }
    draft.write(.measureRecorded(MeasureRecorded(record: record)), in: draft.alliance())
    draft.created(record.number)
    return try draft.decided()
  }

  private func check(_ record: MeasureRecord, _ context: DecisionContext) throws(Refusal) {
    let (taxonomy, day) = (context.taxonomy, context.today)
    try taxonomy.check(.actionPoints, record.points, on: day)
    guard let pattern = record.pattern else { return }
    try taxonomy.check(.acts, pattern.acts, on: day)
    try taxonomy.check(.motives, pattern.motives, on: day)
    try taxonomy.check(.areas, pattern.areas, on: day)
    try taxonomy.check(.places, pattern.places, on: day)
  }

  /// The number of the decision as it was recorded; throws unless it is there and has the mandate.
  private func known(_ record: MeasureRecord, _ world: World) throws(Refusal) -> String? {
    guard let number = record.decision else {
      if let mandate = record.mandate { throw .control(.unknownMandate(mandate)) }
      return nil
    }
    guard let decision = world.control.decision(number) else { throw .notFoundOrNotPermitted }
    if let mandate = record.mandate, decision.mandate(mandate) == nil {
      throw .control(.unknownMandate(mandate))
    }
    return decision.number
  }
}
