/// Holds recorded incidents to be one event, or parts of one series: each of the others is tied to the first.
public struct LinkIncidents: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.linkIncidents
  /// The incidents' numbers, two or more.
  public var numbers: [String]
  /// What ties them.
  public var tie: IncidentTie
  /// How many persons were affected in all, as the bodies said; nil where nobody was asked.
  public var persons: Int?

  /// Ties these incidents.
  public init(numbers: [String], tie: IncidentTie = .sameIncident, persons: Int? = nil) {
    self.numbers = numbers
    self.tie = tie
    self.persons = persons
  }

  /// Their number in the access log: the first one's.
  public var object: String? { numbers.first }

  /// Writes a tie for each pair that has none; throws when all of them stand already.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let place = try draft.ties()
    var incidents: [CompartmentID] = []
    for number in numbers { incidents.append(try draft.comparable(number)) }
    guard (persons ?? 0) >= 0, (persons ?? 0) <= 1_000_000 else { throw .impossibleCount }
    guard let first = incidents.first else { throw .nothingChanged }
    var made: Set<IncidentPair> = []
    for other in incidents.dropFirst() {
      guard let pair = IncidentPair(first, other), world.incidentTies.ties[pair] == nil,
        made.insert(pair).inserted
      else { continue }
      let fact = IncidentsLinked(
        first: first, second: other, tie: tie, persons: tie == .sameIncident ? persons : nil,
        on: context.today)
      draft.write(.incidentsLinked(fact), in: place)
    }
    if made.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}

extension Drafting {
  /// Where ties stand, for somebody who may write them; opened in this entry if there are none.
  mutating func ties() throws(Refusal) -> CompartmentID {
    let known = world.incidentTies.compartment
    try require(
      .linkIncidents, world.relationToClearing(of: body), isLocked: known.map(world.locked.contains) ?? false)
    if let known {
      look(at: known)
      return known
    }
    // Only the clearing office begins them: what another body opened would never be its own.
    guard let office = clearingOffice, office == body else { throw .notFoundOrNotPermitted }
    return open(.clearing, for: Set([world.arrangements.standIns[office]].compactMap { $0 }))
  }

  /// An incident that the member may read.
  mutating func comparable(_ number: String) throws(Refusal) -> CompartmentID {
    guard let id = world.numbers[number], let incident = world.incidents[id] else {
      throw .notFoundOrNotPermitted
    }
    try require(
      .readIncident, world.relation(of: context.actor, to: incident), isLocked: world.locked.contains(id))
    look(at: id)
    return id
  }
}
