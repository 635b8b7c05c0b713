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

  /// Corrects the parts that are given.
  public init(number: String, core: IncidentCore?, narrative: String? = nil, exactPlace: String? = nil) {
    self.number = number
    self.core = core
    self.narrative = narrative
    self.exactPlace = exactPlace
  }

  /// Writes what differs; throws when nothing does.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    let incident = try draft.ownIncident(number, Self.name)
    if let core, core != incident.core {
      try IncidentRules.check(core, context)
      draft.write(.incidentCorrected(IncidentCorrected(core: core)), in: incident.id)
    }
    try draft.rewrite(incident, narrative: narrative, exactPlace: exactPlace)
    if draft.decision.facts.isEmpty { throw .nothingChanged }
    return try draft.decided()
  }
}

extension Drafting {
  fileprivate mutating func rewrite(
    _ incident: IncidentState, narrative: String?, exactPlace: String?
  ) throws(Refusal) {
    guard let known = world.facts[incident.facts] else { return }
    let text = narrative ?? known.narrative
    let place = exactPlace ?? known.exactPlace
    guard text != known.narrative || place != known.exactPlace else { return }
    try TextLimits.checkLength(text, limit: TextLimits.narrative)
    try TextLimits.checkLength(place, limit: TextLimits.line)
    write(
      .incidentNarrated(IncidentNarrated(incident: incident.id, narrative: text, exactPlace: place)),
      in: incident.facts)
  }
}
