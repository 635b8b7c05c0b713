import Clearing

/// What the alliance keeps of its self-check, for a reader who may read it.
public struct SelfCheckView: Sendable {
  /// Self-checks, workshops, trainings and efforts.
  public let book: SelfCheckBook
  /// The day that is.
  public let today: CalendarDay

  /// The book; throws unless it may be read.
  public init(_ world: World, reader: Author, today: CalendarDay) throws(Refusal) {
    try world.rights.table(on: today).word(
      .readControl, roles: reader.roles, relation: world.relationToAlliance(of: reader.body),
      isLocked: world.alliance.map(world.locked.contains) ?? false
    ).require()
    book = world.selfChecks
    self.today = today
  }
}
