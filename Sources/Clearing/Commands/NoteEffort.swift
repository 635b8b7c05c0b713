/// Notes how long the own body's people worked on coordination in a half-year.
public struct NoteEffort: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.noteEffort
  /// Most minutes of a half-year.
  static let limit = 6_000_000
  /// The half-year.
  public var period: Period
  /// The time in minutes; 0 takes back what stood there.
  public var minutes: Int

  /// Notes that time.
  public init(period: Period, minutes: Int) {
    self.period = period
    self.minutes = minutes
  }

  /// Writes it; throws for a half-year that has not begun.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.requireBody(Self.name, draft.body)
    guard period.half != nil, (0...Self.limit).contains(minutes) else { throw .impossibleCount }
    if period.firstDay > context.today { throw .dayInFuture(period.firstDay) }
    let known = world.programme.efforts[EffortKey(body: draft.body, period: period.description)]
    if known ?? 0 == minutes { throw .nothingChanged }
    let fact = EffortNoted(body: draft.body, period: period.description, minutes: minutes)
    draft.write(.effortNoted(fact), in: draft.alliance())
    return try draft.decided()
  }
}
