import Clearing

/// A call to a case conference as a file states it; the bodies are still code words.
public struct ConferenceEntry: Hashable, Sendable {
  /// The day of the conference.
  public var on: CalendarDay
  /// The code words of the invited bodies.
  public var bodies: [String]
  /// The classes of data that may be spoken of.
  public var classes: [DataClass]
  /// Why it is called, as a code.
  public var reason: String
  /// The case's number, typed once more where the police are invited.
  public var confirmation: String?
}

/// Reads a call to a case conference.
public enum ConferenceFile {
  /// The call of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay, taxonomy: Taxonomy
  ) throws(RulebookError) -> ConferenceEntry {
    let fields = try YAMLRoot.read(text, name: name).fields(["on", "bodies", "classes", "reason", "confirm"])
    var bodies: [String] = []
    for item in try fields.required("bodies").items() { bodies.append(try item.text()) }
    return ConferenceEntry(
      on: try fields.required("on").day(today: today), bodies: bodies,
      classes: try fields.required("classes").classes(),
      reason: try fields.required("reason").code(.conferenceReasons, taxonomy),
      confirmation: try fields.text("confirm"))
  }
}
