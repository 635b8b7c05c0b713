/// Records a workshop or dialogue on the self-check with the needs that were named.
public struct RecordWorkshop: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordSelfCheck
  /// The workshop; without a number it gets one.
  public var workshop: Workshop

  /// Records that workshop.
  public init(_ workshop: Workshop) { self.workshop = workshop }

  /// Writes it; throws for a number that is taken, a day ahead, an unknown field of action, and a measure that is not
  /// there.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireAlliance(Self.name)
    var workshop = workshop
    let book = world.selfChecks
    if workshop.number.allSatisfy(\.isWhitespace) {
      workshop.number = PaperNumber.free("W", year: workshop.on.civil.year) {
        book.workshop($0) != nil
      }
    }
    if book.workshop(workshop.number) != nil { throw .selfCheck(.numberTaken(workshop.number)) }
    if workshop.on > context.today { throw .dayInFuture(workshop.on) }
    if !SelfCheckRules.isPossible(workshop) { throw .impossibleCount }
    try context.taxonomy.check(.selfCheckFields, workshop.topics.map(\.field), on: context.today)
    try draft.check(workshop.needs.compactMap(\.responsible))
    try DecisionRules.check(lines: workshop.lines + [workshop.number], texts: workshop.texts)
    if (workshop.lines + workshop.texts).contains(where: world.namesAFile) { throw .namesAFile }
    for measure in workshop.needs.compactMap(\.measure) where world.control.measure(measure) == nil {
      throw .selfCheck(.unknownNumber(measure))
    }
    draft.write(.workshopRecorded(WorkshopRecorded(workshop: workshop)), in: draft.alliance())
    draft.created(workshop.number)
    return try draft.decided()
  }
}
