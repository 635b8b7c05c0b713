import Clearing

/// Two bodies' records that are probably one event: whom to ask about what, and nothing of what was told.
public struct LikelyRow: Sendable, Hashable {
  /// The record that came first.
  public let first: LikelyRecord
  /// The other one.
  public let second: LikelyRecord
  /// Kinds that both have, as the rule compares them: acts, or groups of acts.
  public let kinds: [String]
  /// Days between the two; 0 when their days overlap.
  public let daysApart: Int
}

/// One of two records that are compared.
public struct LikelyRecord: Sendable, Hashable {
  /// Its number.
  public let number: String
  /// The body to ask.
  public let owner: BodyID
  /// When it happened, as exactly as it is known.
  public let occurred: Occurrence
  /// Where, down to the district.
  public let area: Area

  init(_ incident: IncidentState) {
    number = incident.number
    owner = incident.owner
    occurred = incident.core.occurred
    area = incident.core.area
  }
}

/// What the clearing office should ask about: records of several bodies that agree, and that nobody has decided on.
public struct LikelyIncidents: Sendable {
  /// The rows, the nearest in time first.
  public let rows: [LikelyRow]

  /// The list for a reader; throws for whoever may not know of it.
  public init(
    _ world: World, reader: Author, today: CalendarDay, rule: SameIncidentRule, taxonomy: Taxonomy
  ) throws(Refusal) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    guard gate.mayReadTies else { throw .notFoundOrNotPermitted }
    let ties = world.incidentTies
    let groups = ties.groups
    rows = rule.likely(world.incidents.values.lazy.filter(gate.mayRead), taxonomy).compactMap { pair in
      guard !ties.isDecided(pair, groups), let first = world.incidents[pair.first],
        let second = world.incidents[pair.second]
      else { return nil }
      return LikelyRow(
        first: LikelyRecord(first), second: LikelyRecord(second), kinds: pair.kinds, daysApart: pair.daysApart
      )
    }
  }
}

extension IncidentTies {
  /// Has somebody decided on these two, one way or the other?
  fileprivate func isDecided(_ pair: LikelySame, _ groups: IncidentGroups) -> Bool {
    guard let two = IncidentPair(pair.first, pair.second) else { return true }
    return ties[two] != nil || apart.contains(two) || groups.areOne(pair.first, pair.second)
  }
}
