/// Records rows of a collection in one entry, and remembers their keys so that none comes in twice.
public struct ImportIncidents: Command {
  /// Its name in the rights table.
  public static let name = CommandName.importIncidents
  /// The collection's name.
  public var collection: String
  /// The rows with their keys.
  public var rows: [Row]

  /// One row.
  public struct Row: Sendable {
    /// The key by which it is known again.
    public var key: String
    /// What it states.
    public var entry: IncidentEntry

    /// A row with its key.
    public init(key: String, entry: IncidentEntry) {
      self.key = key
      self.entry = entry
    }
  }

  /// Imports these rows of a collection; at most 500, so that an entry stays small.
  public init(collection: String, rows: [Row]) {
    self.collection = collection
    self.rows = rows
  }

  /// Records the rows that are not known yet; throws at the first row whose content is wrong.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    try draft.requireKit()
    let known = world.registers[draft.body]?.importedRows[collection] ?? []
    let fresh = rows.filter { !known.contains($0.key) }
    guard !fresh.isEmpty else { throw .nothingChanged }
    let register = draft.register()
    for row in fresh { _ = try draft.record(row.entry) }
    draft.write(
      .importRowsRegistered(ImportRowsRegistered(collection: collection, keys: fresh.map(\.key))),
      in: register)
    return try draft.decided()
  }
}
