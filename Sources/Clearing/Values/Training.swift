/// A training, coaching or supervision: what was offered, and how many of which group it reached.
///
/// There is no field for who took part: attendance of single people is a matter of their employer, and what was said in a
/// coaching is nobody's but theirs.
public struct Training: Hashable, Sendable, Codable {
  /// How far it is.
  public enum Status: String, Sendable, Codable, CaseIterable {
    case planned, held, cancelled
  }

  /// How many of a group it reached, or shall reach.
  public struct Reach: Hashable, Sendable, Codable {
    /// The group, a code of `training_groups`.
    public var group: String
    /// The organisational unit, in the body's own words.
    public var unit: String?
    /// Persons; planned ones while it is planned.
    public var persons: Int

    /// That many of a group.
    public init(group: String, unit: String? = nil, persons: Int) {
      self.group = group
      self.unit = unit
      self.persons = persons
    }
  }

  /// What was offered.
  public var title: String
  /// A code of `training_topics`.
  public var topic: String
  /// A code of `training_formats`.
  public var format: String
  /// Who gives it, such as a programme of the Land.
  public var provider: String?
  /// What need it answers, in words.
  public var need: String?
  /// The day of it, or of its first part.
  public var on: CalendarDay
  /// Where, or that it is online.
  public var place: String?
  /// How long it takes, in minutes.
  public var minutes: Int?
  /// The series it belongs to.
  public var series: String?
  /// Which module of the series it is, counted from 1.
  public var module: Int?
  /// How far it is.
  public var status: Status
  /// Why it was cancelled.
  public var reason: String?
  /// Whom it reaches.
  public var reach: [Reach]

  // "status" is a word that no stored field may have: nothing here says what somebody's papers are.
  private enum CodingKeys: String, CodingKey {
    case title, topic, format, provider, need, on, place, minutes, series, module, reason, reach
    case status = "progress"
  }

  /// A training; what is not known may be filled in later.
  public init(
    title: String, topic: String, format: String, provider: String? = nil, need: String? = nil,
    on: CalendarDay, place: String? = nil, minutes: Int? = nil, series: String? = nil, module: Int? = nil,
    status: Status, reason: String? = nil, reach: [Reach] = []
  ) {
    self.title = title
    self.topic = topic
    self.format = format
    self.provider = provider
    self.need = need
    self.on = on
    self.place = place
    self.minutes = minutes
    self.series = series
    self.module = module
    self.status = status
    self.reason = reason
    self.reach = reach
  }

  /// The persons it reached or shall reach, all groups together.
  public var persons: Int { reach.reduce(0) { $0 + $1.persons } }
}
