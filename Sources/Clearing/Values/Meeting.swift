/// A meeting of the alliance: when, where, who is invited, and what shall be talked about.
public struct Meeting: Hashable, Sendable, Codable {
  /// The day.
  public var on: CalendarDay
  /// When it begins, in minutes after midnight.
  public var minute: Int?
  /// Where.
  public var place: String
  /// The half-year whose figures are looked at, such as `2026-H1`.
  public var period: String?
  /// Who is invited, as bodies and numbers of people.
  public var invited: [Delegation]
  /// What shall be talked about beside what is due.
  public var topics: [String]

  /// A meeting.
  public init(
    on: CalendarDay, minute: Int? = nil, place: String, period: String? = nil, invited: [Delegation] = [],
    topics: [String] = []
  ) {
    self.on = on
    self.minute = minute
    self.place = place
    self.period = period
    self.invited = invited
    self.topics = topics
  }
}

/// How many people somebody sends: a body of the alliance, or a guest such as the advisory council. Never a name.
public struct Delegation: Hashable, Sendable, Codable {
  /// The body; nil for a guest.
  public var body: BodyID?
  /// What a guest is called; nil for a body.
  public var guest: String?
  /// How many people.
  public var persons: Int

  /// So many people of a body or a guest.
  public init(body: BodyID? = nil, guest: String? = nil, persons: Int) {
    self.body = body
    self.guest = guest
    self.persons = persons
  }

  /// Does it say who comes, and that somebody does?
  var holds: Bool { (body == nil) != (guest == nil) && persons > 0 }
}

/// What was said to a point of the agenda.
public struct MinutesPoint: Hashable, Sendable, Codable {
  /// The point.
  public var topic: String
  /// What was said and agreed, without anybody's case.
  public var text: String

  /// A point with its text.
  public init(topic: String, text: String) {
    self.topic = topic
    self.text = text
  }
}
