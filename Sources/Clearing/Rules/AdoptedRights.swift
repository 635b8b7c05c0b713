/// Which rights table holds when: the one the program brings, and those that the alliance has adopted since.
///
/// It grows with the fold: at each entry it knows exactly the tables adopted before that entry, for every reader alike.
public struct AdoptedRights: Sendable {
  /// One adopted table.
  public struct Adoption: Sendable, Hashable {
    /// The table.
    public let rights: Rights
    /// The first day on which it holds.
    public let from: CalendarDay
    /// The entry that adopted it.
    public let entry: UInt64
  }

  /// The table that holds while none is adopted.
  public let standard: Rights
  /// The adopted tables in the order of the log.
  public private(set) var adoptions: [Adoption] = []
  private let reading: @Sendable (String) -> Rights?
  private var newestDay: CalendarDay?

  /// Begins with the program's own table; `reading` turns an adopted text into a table, nil when it is none.
  public init(standard: Rights, reading: @escaping @Sendable (String) -> Rights?) {
    self.standard = standard
    self.reading = reading
  }

  /// The newest adopted table whose day has come; nil while the program's own one holds.
  ///
  /// The day is never before the newest one of the alliance's own compartment, which everybody reads: whoever sets a
  /// clock back cannot bring back a table that was replaced.
  public func adoption(on day: CalendarDay) -> Adoption? {
    if adoptions.isEmpty { return nil }
    let day = max(day, newestDay ?? day)
    return adoptions.last { $0.from <= day }
  }

  /// The table that holds on a day.
  public func table(on day: @autoclosure () -> CalendarDay) -> Rights {
    adoptions.isEmpty ? standard : adoption(on: day())?.rights ?? standard
  }

  /// The table of a text; nil when it cannot be read or calls itself otherwise.
  func table(_ fact: RightsAdopted) -> Rights? {
    guard let rights = reading(fact.text), rights.version == fact.version else { return nil }
    return rights
  }

  /// Takes over an adopted table.
  mutating func adopt(_ fact: RightsAdopted, entry: UInt64) {
    guard let rights = table(fact) else { return }
    adoptions.append(Adoption(rights: rights, from: fact.from, entry: entry))
  }

  /// Notes the day of an event that everybody reads.
  mutating func note(_ day: CalendarDay) { newestDay = max(newestDay ?? day, day) }
}

extension World {
  /// Throws what the table that holds today says against a command of the actor on an object of this relation.
  public func require(
    _ command: CommandName, _ relation: Relation, _ context: DecisionContext, isLocked: Bool = false,
    otherwise refusal: Refusal = .notPermitted
  ) throws(Refusal) {
    try rights.table(on: context.today)
      .word(command, roles: context.actor.roles, relation: relation, isLocked: isLocked)
      .require(otherwise: refusal)
  }
}
