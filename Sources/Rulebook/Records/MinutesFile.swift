import Clearing

/// Minutes as a file states them.
public struct MinutesEntry: Hashable, Sendable {
  /// The points in their order.
  public var points: [MinutesPoint]
  /// The day of the next meeting.
  public var next: CalendarDay?
}

/// Reads the minutes of a meeting.
public enum MinutesFile {
  /// The minutes of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String, today: CalendarDay) throws(RulebookError)
    -> MinutesEntry
  {
    let top = try YAMLRoot.read(text, name: name).fields(["points", "next"])
    var points: [MinutesPoint] = []
    let place = try top.required("points")
    for item in try place.items() {
      let fields = try item.fields(["topic", "text"])
      points.append(
        MinutesPoint(
          topic: try fields.required("topic").text(), text: try fields.required("text").text()))
    }
    if points.isEmpty { throw place.error(.missingValue) }
    return MinutesEntry(points: points, next: try top["next"]?.day(today: today))
  }
}
