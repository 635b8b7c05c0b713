/// Adds a counselling note to a case; it can never be referred.
public struct NoteCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.noteCase
  /// The case's number.
  public var number: String
  /// The note.
  public var text: String

  /// A note to that case.
  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }

  /// Writes the note; throws when it is empty or too long.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    try draft.addNote(text, to: file.id)
    return try draft.decided()
  }
}
