/// Undoes a tie, or decides that two incidents which look like one are two.
public struct UnlinkIncidents: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.linkIncidents
  /// One incident's number.
  public var number: String
  /// The other one's.
  public var other: String

  /// Takes these two apart.
  public init(number: String, other: String) {
    self.number = number
    self.other = other
  }

  /// The number in the access log.
  public var object: String? { number }

  /// Writes it; throws when they are one by way of others, whose tie has to be undone first.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let place = try draft.ties()
    let (one, two) = (try draft.comparable(number), try draft.comparable(other))
    let known = world.incidentTies
    guard let pair = IncidentPair(one, two) else { throw .nothingChanged }
    if known.ties[pair] == nil {
      if known.groups.areOne(one, two) {
        let between = known.groups.group(of: one).filter { $0 != one && $0 != two }
        throw .tiedThroughOthers(between.compactMap { world.incidents[$0]?.number })
      }
      if known.apart.contains(pair) { throw .nothingChanged }
    }
    draft.write(
      .incidentsUnlinked(IncidentsUnlinked(first: one, second: two, on: context.today)), in: place)
    return try draft.decided()
  }
}
