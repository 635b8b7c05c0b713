/// Records what is to be learned from a case: a category that is counted, and words that stay with the body.
public struct NoteLesson: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordStep
  /// The case's number.
  public var number: String
  /// The category, as a code.
  public var category: String
  /// What is to be learned, in words; goes into the notes.
  public var text: String

  /// A lesson from that case.
  public init(number: String, category: String, text: String) {
    self.number = number
    self.category = category
    self.text = text
  }

  /// Writes both; throws when the category was noted for this case before.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    try context.taxonomy.check(.lessonCategories, category, on: context.today)
    if file.lessons.contains(where: { $0.category == category }) { throw .nothingChanged }
    try TextLimits.check(text, .text, limit: TextLimits.narrative)
    try world.require(.noteCase, world.relation(of: context.actor, to: file), context)
    draft.write(.lessonNoted(LessonNoted(category: category, on: context.today)), in: file.id)
    try draft.addNote(text, to: file.id)
    return try draft.decided()
  }
}
