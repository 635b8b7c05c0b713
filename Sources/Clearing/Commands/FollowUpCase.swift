/// Records that somebody asked again after the closing of a case, and what the person said.
public struct FollowUpCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordStep
  /// The case's number.
  public var number: String
  /// What came of it.
  public var talk: FollowedUp
  /// What was said, in words; goes into the notes.
  public var note: String?

  /// Records that follow-up.
  public init(number: String, talk: FollowedUp, note: String? = nil) {
    self.number = number
    self.talk = talk
    self.note = note
  }

  /// Writes it; throws while the case is open, unless the person wished it, and for answers that the step does not ask for.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard !file.isOpen, let closedOn = file.closedOn else { throw .caseOpen }
    let course = world.course(of: file)
    guard course.wishesFollowUp else { throw .followUpNotWished }
    let running = course.running.first { $0.step.ends.contains(.followedUp) }
    guard let step = running?.step else {
      throw .unknownStep(draft.procedure(of: file).steps.filter(\.isByHand).map(\.name))
    }
    if talk.on > context.today { throw .dayInFuture(talk.on) }
    if talk.on < closedOn { throw .dayInPast(talk.on) }
    try check(step, context)
    draft.write(.followedUp(talk), in: file.id)
    if note != nil {
      try world.require(.noteCase, world.relation(of: context.actor, to: file), context)
      try draft.addNote(note, to: file.id)
    }
    return try draft.decided()
  }

  /// After a talk there is an outcome and an answer to each question; without one there is neither, and only who was not
  /// reached is tried again.
  private func check(_ step: ProcedureStep, _ context: DecisionContext) throws(Refusal) {
    guard talk.isClear else { throw .followUpUnclear }
    let asked = talk.contact == .reached ? step.asks.map(\.code) : []
    guard Set(talk.answers.keys) == Set(asked) else { throw .stepAsks(asked) }
    if let outcome = talk.outcome { try context.taxonomy.check(.followUpOutcomes, outcome, on: talk.on) }
    if let again = talk.again, again <= context.today { throw .dayNotAhead(again) }
  }
}
