/// A body has a group of people trained again and again.
public struct TrainingDutySet: Hashable, Sendable, Codable {
  /// The body whose people they are.
  public var body: BodyID
  /// The group, a code of `training_groups`.
  public var group: String
  /// The topic, a code of `training_topics`.
  public var topic: String
  /// Once in so many months; nil ends it.
  public var months: Int?
  /// How many people the group has.
  public var persons: Int

  /// The fact with all its parts.
  public init(body: BodyID, group: String, topic: String, months: Int?, persons: Int) {
    self.body = body
    self.group = group
    self.topic = topic
    self.months = months
    self.persons = persons
  }
}
