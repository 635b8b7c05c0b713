import Clearing

/// How a case conference went as a file states it; the bodies are still code words.
public struct ConferenceResultEntry: Hashable, Sendable {
  /// How many of a body were there.
  public struct Seat: Hashable, Sendable {
    /// The body's code word.
    public var body: String
    /// How many.
    public var persons: Int
  }

  /// What was agreed.
  public struct Task: Hashable, Sendable {
    /// What is to be done.
    public var what: String
    /// The code word of the responsible body; nil for the own one.
    public var body: String?
    /// The last day.
    public var due: CalendarDay
  }

  /// The day.
  public var on: CalendarDay
  /// Who was there.
  public var present: [Seat]
  /// What was agreed.
  public var tasks: [Task]
}

/// Reads how a case conference went.
public enum ConferenceResultFile {
  /// The result of a file; throws the first fault with its line.
  public static func read(
    _ text: String, name: String, today: CalendarDay
  ) throws(RulebookError) -> ConferenceResultEntry {
    let fields = try YAMLRoot.read(text, name: name).fields(["on", "present", "tasks"])
    var entry = ConferenceResultEntry(
      on: try fields["on"]?.day(today: today) ?? today, present: [], tasks: [])
    for item in try fields.required("present").items() {
      let seat = try item.fields(["body", "persons"])
      entry.present.append(
        .init(body: try seat.required("body").text(), persons: try seat.required("persons").count(1...100)))
    }
    for item in try fields.items("tasks") {
      let task = try item.fields(["what", "body", "due"])
      entry.tasks.append(
        .init(
          what: try task.required("what").text(), body: try task.text("body"),
          due: try task.required("due").day(today: today)))
    }
    return entry
  }
}
