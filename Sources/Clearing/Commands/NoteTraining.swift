/// Notes a training, or how it stands now.
public struct NoteTraining: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.noteTraining
  /// Most people of one group.
  static let mostPersons = 1_000_000
  /// The number of one that was noted before; nil notes a new one.
  public var number: String?
  /// The training as it stands.
  public var training: Training

  /// Notes that training.
  public init(number: String? = nil, _ training: Training) {
    self.number = number
    self.training = training
  }

  /// Writes it; throws for one of another body, for one held in the future, and for one cancelled without a reason.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireBody(Self.name, draft.body)
    try check(context)
    let known = number.flatMap { world.programme.trainings[$0] }
    if number != nil {
      guard let known, known.body == draft.body else { throw .notFoundOrNotPermitted }
      if known.training == training { throw .nothingChanged }
    }
    let fact = TrainingNoted(
      number: known?.number ?? draft.number(.training), body: draft.body, training: training)
    draft.write(.trainingNoted(fact), in: draft.alliance())
    draft.created(fact.number)
    return try draft.decided()
  }

  private func check(_ context: DecisionContext) throws(Refusal) {
    try context.taxonomy.check(.trainingTopics, training.topic, on: context.today)
    try context.taxonomy.check(.trainingFormats, training.format, on: context.today)
    for reach in training.reach {
      try context.taxonomy.check(.trainingGroups, reach.group, on: context.today)
    }
    try TextLimits.check(training.title, .text, limit: TextLimits.line)
    for text in [training.provider, training.place, training.series, training.need, training.reason] {
      try TextLimits.checkLength(text, limit: TextLimits.line)
    }
    switch training.status {
    case .planned: break
    case .held: if training.on > context.today { throw .dayInFuture(training.on) }
    case .cancelled: try TextLimits.check(training.reason ?? "", .reason, limit: TextLimits.line)
    }
    guard Self.holds(training) else { throw .impossibleCount }
  }

  /// Can it be what it says?
  static func holds(_ training: Training) -> Bool {
    training.reach.allSatisfy { (0...mostPersons).contains($0.persons) }
      && (training.minutes ?? 1) > 0 && (training.module ?? 1) > 0
  }
}
