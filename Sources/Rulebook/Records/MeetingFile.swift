import Clearing

/// An invitation as a file states it: bodies by the words that the file uses.
public struct MeetingEntry: Hashable, Sendable {
  /// Who is invited or was there: a body's word or a guest.
  public struct Invited: Hashable, Sendable {
    /// The body's code word or name; nil for a guest.
    public var body: String?
    /// What a guest is called.
    public var guest: String?
    /// How many people.
    public var persons: Int
  }

  /// The meeting without its delegations.
  public var meeting: Meeting
  /// Who is invited.
  public var invited: [Invited]
}

/// Reads an invitation to a meeting.
public enum MeetingFile {
  /// The invitation of a file; throws the first fault with its line.
  public static func read(_ text: String, name: String, today: CalendarDay) throws(RulebookError)
    -> MeetingEntry
  {
    let top = try YAMLRoot.read(text, name: name).fields([
      "on", "time", "place", "period", "invited", "topics",
    ])
    var meeting = Meeting(
      on: try top.required("on").day(today: today), place: try top.required("place").text())
    if let time = top["time"] { meeting.minute = try minute(time) }
    if let period = top["period"] {
      guard let half = Period(try period.text()) else { throw period.error(.badDate) }
      meeting.period = half.description
    }
    for topic in try top.items("topics") { meeting.topics.append(try topic.text()) }
    var invited: [MeetingEntry.Invited] = []
    for item in try top.items("invited") { invited.append(try delegation(item)) }
    return MeetingEntry(meeting: meeting, invited: invited)
  }

  private static func minute(_ entry: Entry) throws(RulebookError) -> Int {
    let parts = try entry.text().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { throw entry.error(.badTime) }
    return hour * 60 + minute
  }

  private static func delegation(_ item: Entry) throws(RulebookError) -> MeetingEntry.Invited {
    let fields = try item.fields(["body", "guest", "persons"])
    let invited = MeetingEntry.Invited(
      body: try fields.text("body"), guest: try fields.text("guest"),
      persons: try fields.required("persons").count(1...1_000_000))
    if invited.body == nil, invited.guest == nil { throw item.error(.missingKey("body")) }
    if invited.body != nil, let guest = fields["guest"] {
      throw guest.error(.unknownKey("guest", expected: ["body", "persons"]))
    }
    return invited
  }
}
