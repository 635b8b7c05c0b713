/// Says that a group of the own body's people is to be trained once in so many months, or no more.
public struct SetTrainingDuty: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.noteTraining
  /// The group, a code of `training_groups`.
  public var group: String
  /// The topic, a code of `training_topics`.
  public var topic: String
  /// Once in so many months, 1 to 120; nil ends it.
  public var months: Int?
  /// How many people the group has.
  public var persons: Int

  /// Sets that duty.
  public init(group: String, topic: String, months: Int?, persons: Int) {
    self.group = group
    self.topic = topic
    self.months = months
    self.persons = persons
  }

  /// Writes it; throws for an empty group and for what stands there already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireBody(Self.name, draft.body)
    try context.taxonomy.check(.trainingGroups, group, on: context.today)
    try context.taxonomy.check(.trainingTopics, topic, on: context.today)
    let fact = TrainingDutySet(
      body: draft.body, group: group, topic: topic, months: months, persons: persons)
    guard fact.holds else { throw .impossibleCount }
    let known = world.programme.duties[TrainingDuty(body: draft.body, group: group, topic: topic)]
    if known == fact || (known == nil && months == nil) { throw .nothingChanged }
    draft.write(.trainingDutySet(fact), in: draft.alliance())
    return try draft.decided()
  }
}

extension TrainingDutySet {
  /// Can it be what it says?
  var holds: Bool {
    months.map { (1...120).contains($0) && (1...NoteTraining.mostPersons).contains(persons) } ?? true
  }
}
