import Clearing

/// A follow-up as a file states it.
public struct FollowUpEntry: Hashable, Sendable {
  /// What came of it.
  public var talk: FollowedUp
  /// What was said, for the notes.
  public var note: String?
}

/// Reads a follow-up.
public enum FollowUpFile {
  /// The follow-up of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> FollowUpEntry {
    let fields = try YAMLRoot.read(text, name: name).fields([
      "on", "contact", "outcome", "answers", "again", "note",
    ])
    var talk = FollowedUp(
      on: try fields["on"]?.day(today: today) ?? today,
      contact: try fields.required("contact").word(FollowedUp.Contact.self))
    talk.outcome = try fields.code("outcome", .followUpOutcomes, taxonomy)
    talk.again = try fields["again"]?.day(today: nil)
    // Which questions there are says the procedure that the case runs under.
    for (key, value) in try fields["answers"]?.pairs() ?? [] {
      talk.answers[try key.text()] = try value.answer()
    }
    return FollowUpEntry(talk: talk, note: try fields.text("note"))
  }
}
