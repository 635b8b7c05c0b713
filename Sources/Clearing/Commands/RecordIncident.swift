/// Records an incident, with or without a case.
public struct RecordIncident: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.recordIncident
  /// What is recorded.
  public var entry: IncidentEntry

  /// Records that incident.
  public init(_ entry: IncidentEntry) { self.entry = entry }

  /// Opens core and facts; throws when codes or days are wrong.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    try draft.requireKit()
    let incident = try draft.record(entry)
    draft.created(incident.number)
    return try draft.decided()
  }
}

/// An incident as a person or an import states it.
public struct IncidentEntry: Sendable, Hashable {
  /// What is known, as codes.
  public var core: IncidentCore
  /// What happened, in words.
  public var narrative: String
  /// The exact place, if known.
  public var exactPlace: String?
  /// The police's own number, if known.
  public var policeNumber: String?
  /// May the clearing office count it?
  public var contributed: Bool
  /// The body of the alliance that it is about, if it is.
  public var accused: AccusedBody?

  /// An incident with its words.
  public init(
    core: IncidentCore, narrative: String, exactPlace: String? = nil, policeNumber: String? = nil,
    contributed: Bool = true, accused: AccusedBody? = nil
  ) {
    self.core = core
    self.narrative = narrative
    self.exactPlace = exactPlace
    self.policeNumber = policeNumber
    self.contributed = contributed
    self.accused = accused
  }
}

extension Drafting {
  /// Opens an incident's core and facts in this entry.
  mutating func record(
    _ entry: IncidentEntry, against shields: [Shield] = []
  ) throws(Refusal) -> (id: CompartmentID, number: String) {
    var shields = shields
    if let accused = entry.accused { shields.add(try shield(against: accused)) }
    try IncidentRules.check(entry.core, context)
    try TextLimits.checkLength(entry.narrative, limit: TextLimits.narrative)
    try TextLimits.checkLength(entry.exactPlace, limit: TextLimits.line)
    try TextLimits.checkLength(entry.policeNumber, limit: TextLimits.line)
    let core = open(.incidentCore, for: circle(contributed: entry.contributed, shields: shields))
    let facts = open(.incidentFacts)
    let number = number(.incident)
    write(
      .incidentRecorded(
        IncidentRecorded(number: number, core: entry.core, facts: facts, contributed: entry.contributed)),
      in: core)
    for shield in shields { write(.incidentShielded(ShieldDeclared(shield: shield)), in: core) }
    write(
      .incidentNarrated(
        IncidentNarrated(
          incident: core, narrative: entry.narrative, exactPlace: entry.exactPlace,
          policeNumber: entry.policeNumber)),
      in: facts)
    return (core, number)
  }
}
