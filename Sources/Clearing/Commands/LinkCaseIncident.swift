/// Says that a case is about one more incident of the own body, or no longer about one of them.
public struct LinkCaseIncident: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.correctCase
  /// The case's number.
  public var number: String
  /// The incident's number.
  public var incident: String
  /// Is it about the incident from now on?
  public var isLinked: Bool

  /// Links an incident to a case, or ends that.
  public init(number: String, incident: String, isLinked: Bool = true) {
    self.number = number
    self.incident = incident
    self.isLinked = isLinked
  }

  /// Writes it. Who is kept away from the one is kept away from the other; throws when it changes nothing, or would leave the
  /// case without any incident.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let file = try draft.ownCase(number, Self.name)
    let incident = try draft.ownIncident(incident, .readIncident)
    guard incident.owner == file.owner else { throw .notFoundOrNotPermitted }
    guard file.isOpen else { throw .caseClosed }
    guard file.incidents.contains(incident.id) != isLinked else { throw .nothingChanged }
    if isLinked {
      draft.write(
        .caseIncidentLinked(CaseIncidentLinked(incident: incident.id, on: context.today)), in: file.id)
      draft.share(file, incident)
    } else {
      if file.incidents.count < 2 { throw .lastIncident }
      let fact = CaseIncidentUnlinked(incident: incident.id, on: context.today)
      draft.write(.caseIncidentUnlinked(fact), in: file.id)
    }
    return try draft.decided()
  }
}
