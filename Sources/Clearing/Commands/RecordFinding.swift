/// Offers words to the alliance: a structural finding, a proposal, or an example.
public struct RecordFinding: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordFinding
  /// The words.
  public var finding: Finding

  /// Offers those words.
  public init(_ finding: Finding) { self.finding = finding }

  /// Writes them for the own body alone; throws for words that name a case, and for an example without its ground.
  ///
  /// A body of one member has no second person: there the clearing office reads them at once, and reviews them.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    guard let period = Period(finding.period), period.half != nil, finding.audience != .internal else {
      throw .impossibleCount
    }
    if period.firstDay > context.today { throw .dayInFuture(period.firstDay) }
    try checkGround(context)
    for text in finding.text.texts {
      try TextLimits.check(text, .text, limit: Finding.limit)
      if world.namesAFile(text) { throw .namesAFile }
    }
    let isAlone = world.hasOneMember(draft.body)
    let circle = isAlone ? world.steering(without: [], on: context.today) : []
    let id = draft.open(.finding, for: circle)
    let number = draft.number(.finding)
    draft.write(.findingRecorded(FindingRecorded(number: number, finding: finding)), in: id)
    draft.created(number)
    return try draft.decided()
  }

  private func checkGround(_ context: DecisionContext) throws(Refusal) {
    switch (finding.kind, finding.ground) {
    case (.example, nil): throw .missing(.reason)
    case (.example, .approved):
      guard let day = finding.approvedOn else { throw .missing(.date) }
      if day > context.today { throw .dayInFuture(day) }
    case (.example, .composite), (.finding, nil), (.proposal, nil):
      // The day belongs to an approval and to nothing else.
      guard finding.approvedOn == nil else { throw .impossibleCount }
    case (.finding, _), (.proposal, _): throw .impossibleCount
    }
  }
}
