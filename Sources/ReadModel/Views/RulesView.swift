import Clearing

/// A rule text as the alliance adopted it, or the program's own, with all versions that were adopted.
public struct RulesView: Sendable {
  /// The version.
  public let version: String
  /// The text as it was adopted; nil for the program's own.
  public let source: String?
  /// The first day on which it holds; nil for the program's own.
  public let from: CalendarDay?
  /// The entry that adopted it; nil for the program's own.
  public let entry: UInt64?
  /// All adopted versions in the order of the log.
  public let versions: [Known]

  /// A version that was adopted.
  public struct Known: Sendable, Hashable {
    /// Its name.
    public let version: String
    /// The first day on which it holds.
    public let from: CalendarDay
    /// The entry that adopted it.
    public let entry: UInt64
  }

  /// The text of a kind that holds on a day, or one that is named; throws unless it is there and may be read.
  public init(
    _ kind: RuleKind, version wanted: String?, _ world: World, reader: Author, today: CalendarDay
  ) throws(Refusal) {
    try world.rights.table(on: today).word(
      .readRules, roles: reader.roles, relation: world.relationToAlliance(of: reader.body),
      isLocked: world.alliance.map(world.locked.contains) ?? false
    ).require()
    switch kind {
    case .procedure: try self.init(world.rules.procedure, wanted, today)
    case .rights: try self.init(world.rules.rights, wanted, today)
    case .retention: try self.init(world.rules.retention, wanted, today)
    case .taxonomy: try self.init(world.rules.taxonomy, wanted, today)
    case .deadlines: try self.init(world.rules.deadlines, wanted, today)
    case .complaints: try self.init(world.rules.complaints, wanted, today)
    }
  }

  private init(
    _ texts: Adoptions<some RuleText>, _ wanted: String?, _ today: CalendarDay
  ) throws(Refusal) {
    let adoption =
      wanted.map { version in texts.adoptions.first { $0.rules.version == version } }
      ?? texts.adoption(on: today)
    if adoption == nil, let wanted, wanted != texts.standard.version { throw .notFoundOrNotPermitted }
    version = adoption?.rules.version ?? texts.standard.version
    source = adoption?.source
    from = adoption?.from
    entry = adoption?.entry
    versions = texts.adoptions.map { Known(version: $0.rules.version, from: $0.from, entry: $0.entry) }
  }
}
