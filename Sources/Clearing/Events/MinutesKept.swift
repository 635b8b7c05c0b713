/// What was said and agreed at a meeting; kept again it takes the place of what was kept before, which stays in the log.
public struct MinutesKept: Hashable, Sendable, Codable {
  /// The meeting's number.
  public var number: String
  /// The points in their order.
  public var points: [MinutesPoint]
  /// The code of the log's head that was read out: whoever has the minutes can prove later that the log goes on from it.
  public var head: String?
  /// The day of the next meeting.
  public var next: CalendarDay?

  /// The fact with all its parts.
  public init(number: String, points: [MinutesPoint], head: String? = nil, next: CalendarDay? = nil) {
    self.number = number
    self.points = points
    self.head = head
    self.next = next
  }
}
