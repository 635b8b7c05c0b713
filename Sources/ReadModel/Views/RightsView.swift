import Clearing

/// The rights table that holds on a day, and since when.
public struct RightsView: Sendable {
  /// The table.
  public let rights: Rights
  /// The first day on which it holds; nil while it is the program's own.
  public let from: CalendarDay?
  /// The entry that adopted it; nil while it is the program's own.
  public let entry: UInt64?

  /// The table for a reader on a day; throws unless the table itself permits to read it.
  public init(_ world: World, reader: Author, today: CalendarDay) throws(Refusal) {
    rights = world.rights.table(on: today)
    try rights.word(
      .readRules, roles: reader.roles, relation: world.relationToAlliance(of: reader.body),
      isLocked: world.alliance.map(world.locked.contains) ?? false
    ).require()
    let adoption = world.rights.adoption(on: today)
    from = adoption?.from
    entry = adoption?.entry
  }
}
