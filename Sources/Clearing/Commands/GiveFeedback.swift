/// Records that the affected person was told what came of it.
public struct GiveFeedback: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordStep
  /// The case's number.
  public var number: String
  /// What was told when.
  public var feedback: FeedbackGiven
  /// What was said, in words; goes into the notes.
  public var note: String?

  /// Records that talk.
  public init(number: String, feedback: FeedbackGiven, note: String? = nil) {
    self.number = number
    self.feedback = feedback
    self.note = note
  }

  /// Writes it; throws for an unknown language and for a day that is not there yet.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    guard file.isOpen else { throw .caseClosed }
    if feedback.on > context.today { throw .dayInFuture(feedback.on) }
    if feedback.on < file.cover.receivedOn { throw .dayInPast(feedback.on) }
    try context.taxonomy.check(.languages, feedback.language, on: feedback.on)
    for remedy in feedback.remedies { try TextLimits.check(remedy.rule, .text, limit: TextLimits.line) }
    draft.write(.feedbackGiven(feedback), in: file.id)
    if note != nil {
      try world.require(.noteCase, world.relation(of: context.actor, to: file), context)
      try draft.addNote(note, to: file.id)
    }
    return try draft.decided()
  }
}
