/// Corrects what is known of an incident; the old value stays in the history.
public struct CorrectIncident: Command {
  /// Its name in the rights table.
  public static let name = CommandName.correctIncident
  /// The incident's number.
  public var number: String
  /// The core as it shall be; nil leaves it.
  public var core: IncidentCore?
  /// The narrative as it shall be; nil leaves it.
  public var narrative: String?
  /// The exact place as it shall be; nil leaves it.
  public var exactPlace: String?
  /// The police's own number as it shall be; nil leaves it.
  public var policeNumber: String?

  /// Corrects the parts that are given.
  public init(
    number: String, core: IncidentCore?, narrative: String? = nil, exactPlace: String? = nil,
    policeNumber: String? = nil
  ) {
    self.number = number
    self.core = core
    self.narrative = narrative
    self.exactPlace = exactPlace
    self.policeNumber = policeNumber
  }

  /// Writes what differs; throws when nothing does.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let incident = try draft.ownIncident(number, Self.name)
    if let core, core != incident.core {
      try IncidentRules.check(core, context)
      draft.write(.incidentCorrected(IncidentCorrected(core: core)), in: incident.id)
    }
    try draft.rewrite(incident, self)
    if draft.decision.facts.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}

extension Drafting {
  fileprivate mutating func rewrite(_ incident: IncidentState, _ change: CorrectIncident) throws(Refusal) {
    guard let known = world.facts[incident.facts] else { return }
    let fact = IncidentNarrated(
      incident: incident.id, narrative: change.narrative ?? known.narrative,
      exactPlace: change.exactPlace ?? known.exactPlace,
      policeNumber: change.policeNumber ?? known.policeNumber)
    guard
      fact.narrative != known.narrative || fact.exactPlace != known.exactPlace
        || fact.policeNumber != known.policeNumber
    else { return }
    try TextLimits.checkLength(fact.narrative, limit: TextLimits.narrative)
    try TextLimits.checkLength(fact.exactPlace, limit: TextLimits.line)
    try TextLimits.checkLength(fact.policeNumber, limit: TextLimits.line)
    write(.incidentNarrated(fact), in: incident.facts)
  }
}
