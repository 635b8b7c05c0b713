/// What the clearing office decided about incidents that may be one event.
public struct IncidentTies: Sendable {
  /// The compartment of these decisions; nil before there is one.
  public internal(set) var compartment: CompartmentID?
  /// The ties that hold now, by their pair.
  public internal(set) var ties: [IncidentPair: TieState] = [:]
  /// Pairs of which somebody decided that they are two events.
  public internal(set) var apart: Set<IncidentPair> = []
  /// Every decision, oldest first.
  public internal(set) var history: [PastEvent] = []

  /// No decision yet.
  public init() {}

  /// The incidents that are one event each, by the ties that hold now.
  public var groups: IncidentGroups {
    IncidentGroups(ties.lazy.filter { $0.value.tie == .sameIncident }.map(\.key))
  }

  /// The incidents that an incident stands in a series with, by what ties them.
  public func series(with incident: CompartmentID) -> [(other: CompartmentID, tie: IncidentTie)] {
    ties.filter { $0.value.tie != .sameIncident && ($0.key.first == incident || $0.key.second == incident) }
      .map { ($0.key.first == incident ? $0.key.second : $0.key.first, $0.value.tie) }
      .sorted { $0.other < $1.other }
  }

  mutating func take(_ fact: IncidentsLinked, _ past: PastEvent) {
    guard let pair = IncidentPair(fact.first, fact.second) else { return }
    ties[pair] = TieState(tie: fact.tie, persons: fact.persons, event: past.placement.event)
    apart.remove(pair)
    note(past)
  }

  mutating func take(_ fact: IncidentsUnlinked, _ past: PastEvent) {
    guard let pair = IncidentPair(fact.first, fact.second) else { return }
    ties[pair] = nil
    apart.insert(pair)
    note(past)
  }

  private mutating func note(_ past: PastEvent) {
    compartment = compartment ?? past.placement.compartment
    history.append(past)
  }
}

/// A tie that holds.
public struct TieState: Sendable, Hashable {
  /// What it says.
  public let tie: IncidentTie
  /// How many persons were affected in all, if the bodies were asked.
  public let persons: Int?
  /// The event that made it.
  public let event: UInt64
}

extension World {
  /// The relation of a body to the clearing office's own work.
  public func relationToClearing(of body: BodyID) -> Relation {
    if bodyKinds[body] == .clearingOffice { return .own }
    let offices = bodyKinds.lazy.filter { $0.value == .clearingOffice }.map(\.key)
    return offices.contains { arrangements.standIns[$0] == body } ? .standIn : .none
  }
}
