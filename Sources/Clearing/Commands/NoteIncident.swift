/// Adds a note to an incident; only the recording body reads it.
public struct NoteIncident: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.noteIncident
  /// The incident's number.
  public var number: String
  /// The note.
  public var text: String

  /// A note to that incident.
  public init(number: String, text: String) {
    self.number = number
    self.text = text
  }

  /// Writes the note; throws when it is empty or too long.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let incident = try draft.ownIncident(number, Self.name)
    try TextLimits.check(text, .text, limit: TextLimits.narrative)
    draft.write(.incidentNoted(IncidentNoted(text: text)), in: incident.facts)
    return try draft.decided()
  }
}
