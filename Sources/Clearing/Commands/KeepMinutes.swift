/// Keeps what was said and agreed at a meeting, with the head of the log that was read out.
public struct KeepMinutes: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.holdMeeting
  /// The meeting's number.
  public var number: String
  /// The points in their order.
  public var points: [MinutesPoint]
  /// The code of the log's head.
  public var head: String?
  /// The day of the next meeting.
  public var next: CalendarDay?

  /// Keeps those minutes.
  public init(number: String, points: [MinutesPoint], head: String?, next: CalendarDay?) {
    self.number = number
    self.points = points
    self.head = head
    self.next = next
  }

  /// Writes them; throws before anybody noted who was there, and for a text that names a case.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireMeetings()
    guard let meeting = world.programme.meetings[number] else { throw .notFoundOrNotPermitted }
    guard meeting.attended != nil else { throw .attendanceMissing }
    guard !points.isEmpty else { throw .missing(.text) }
    for point in points {
      try TextLimits.check(point.topic, .text, limit: TextLimits.line)
      try TextLimits.check(point.text, .text, limit: TextLimits.message)
      // All bodies read minutes, and they are printed: no number of a file belongs there.
      if world.namesAFile(point.topic + " " + point.text) { throw .namesAFile }
    }
    if let next, next <= meeting.called.meeting.on { throw .dayInPast(next) }
    let fact = MinutesKept(number: number, points: points, head: head, next: next)
    if meeting.minutes == fact { throw .nothingChanged }
    draft.write(.minutesKept(fact), in: draft.alliance())
    draft.created(number)
    return try draft.decided()
  }
}
