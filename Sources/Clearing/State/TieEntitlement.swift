/// Who may write what the clearing office decides about incidents.
enum TieEntitlement {
  /// The reason against the author: it is the clearing office's compartment, and its stand-in's.
  static func author(_ event: Event, _ place: Placement, _ world: World) -> VoidReason? {
    guard world.bodyKinds[place.owner] == .clearingOffice else { return .wrongBody }
    let relation = world.relationToClearing(of: place.author.body)
    guard relation != .none else { return .wrongBody }
    return world.mayWrite(event.name, place, relation) ? nil : .wrongRole
  }

  /// The reason against a tie: two incidents that have none.
  static func order(_ fact: IncidentsLinked, _ place: Placement, _ world: World) -> VoidReason? {
    guard let pair = IncidentPair(fact.first, fact.second) else { return .ruleBroken }
    if let reason = place.objection(pair, world) { return reason }
    let isCount = fact.persons.map { $0 >= 0 } ?? true
    return world.incidentTies.ties[pair] == nil && isCount ? nil : .ruleBroken
  }

  /// The reason against undoing one: two incidents that are not held apart already.
  static func order(_ fact: IncidentsUnlinked, _ place: Placement, _ world: World) -> VoidReason? {
    guard let pair = IncidentPair(fact.first, fact.second) else { return .ruleBroken }
    return place.objection(pair, world) ?? (world.incidentTies.apart.contains(pair) ? .ruleBroken : nil)
  }
}

extension Placement {
  /// All ties stand in one place, and both ends are incidents as far as the reader knows them.
  fileprivate func objection(_ pair: IncidentPair, _ world: World) -> VoidReason? {
    if let known = world.incidentTies.compartment, known != compartment { return .wrongOrder }
    let areIncidents = [pair.first, pair.second].allSatisfy {
      (world.kinds[$0] ?? .incidentCore) == .incidentCore
    }
    return areIncidents ? nil : .ruleBroken
  }
}
