/// Opens a case: incident, file, persons and contacts in one entry.
public struct OpenCase: Command, Hashable {
  /// Its name in the rights table.
  public static let name = CommandName.openCase
  /// What the cover says.
  public var cover: CaseCover
  /// A new incident that the case is about, if it is not recorded yet.
  public var incident: IncidentEntry?
  /// Numbers of own incidents that the case is about.
  public var incidentNumbers: [String]
  /// Affected persons with their contacts.
  public var persons: [Affected]
  /// A first counselling note.
  public var note: String?
  /// May the clearing office see the cover?
  public var contributed: Bool
  /// The body of the alliance that it is about, if it is.
  public var accused: AccusedBody?

  /// A person and how to reach them.
  public struct Affected: Sendable, Hashable {
    /// The person.
    public var person: PersonRecord
    /// How to reach them, if known.
    public var contact: ContactRecord?

    /// A person with or without a contact.
    public init(person: PersonRecord, contact: ContactRecord?) {
      self.person = person
      self.contact = contact
    }
  }

  /// A case about a new incident, about recorded ones, or both.
  public init(
    cover: CaseCover, incident: IncidentEntry?, incidentNumbers: [String] = [], persons: [Affected],
    note: String? = nil, contributed: Bool = true, accused: AccusedBody? = nil
  ) {
    self.cover = cover
    self.incident = incident
    self.incidentNumbers = incidentNumbers
    self.persons = persons
    self.note = note
    self.contributed = contributed
    self.accused = accused
  }

  /// Opens everything at once; throws at the first thing that is wrong.
  public func decide(_ world: World, _ context: DecisionContext) throws(Refusal) -> Decision {
    var draft = Drafting(world, context)
    try draft.require(Self.name, .own)
    try draft.requireKit()
    try CaseRules.check(cover, context)
    var incidents: [CompartmentID] = []
    var known: [IncidentState] = []
    for number in incidentNumbers { known.append(try draft.ownIncident(number, .correctIncident)) }
    let shields = try shields(known, draft)
    for incident in known { draft.spread(shields, to: incident) }
    incidents = known.map(\.id)
    if let incident { incidents.append(try draft.record(incident, against: shields).id) }
    let file = draft.open(.caseCover, for: draft.circle(contributed: contributed, shields: shields))
    let opened = CaseOpened(
      number: draft.number(.caseFile), cover: cover, incidents: incidents, contributed: contributed,
      procedureVersion: context.procedure.version)
    draft.write(.caseOpened(opened), in: file)
    for shield in shields { draft.write(.caseShielded(ShieldDeclared(shield: shield)), in: file) }
    for affected in persons { try draft.add(affected, to: file) }
    try draft.addNote(note, to: file)
    draft.created(draft.giveRunningNumber(to: file))
    return try draft.decided()
  }

  /// Whoever is kept away from one part of a case is kept away from all of it.
  private func shields(_ known: [IncidentState], _ draft: Drafting) throws(Refusal) -> [Shield] {
    var shields: [Shield] = []
    for shield in known.flatMap(\.shields) { shields.add(shield) }
    for accused in [accused, incident?.accused].compactMap({ $0 }) {
      shields.add(try draft.shield(against: accused))
    }
    return shields
  }
}

extension Drafting {
  /// Opens a person, and a contact if there is one.
  mutating func add(_ affected: OpenCase.Affected, to file: CompartmentID) throws(Refusal) {
    try CaseRules.check(affected.person, context)
    let person = open(.person)
    write(.personDescribed(PersonDescribed(caseCover: file, person: affected.person)), in: person)
    guard let contact = affected.contact else { return }
    try CaseRules.check(contact)
    write(
      .contactRecorded(ContactRecorded(caseCover: file, person: person, contact: contact)),
      in: open(.contact))
  }

  /// Opens the notes of a case with a first note, if there is one.
  mutating func addNote(_ note: String?, to file: CompartmentID) throws(Refusal) {
    guard let note else { return }
    try TextLimits.check(note, .text, limit: TextLimits.narrative)
    let notes = world.notes(of: file)?.id ?? open(.caseNotes)
    write(.caseNoted(CaseNoted(caseCover: file, text: note)), in: notes)
  }

  /// Gives the case the body's next running number.
  mutating func giveRunningNumber(to file: CompartmentID) -> String {
    let prefix = world.bodyNames[body]?.prefix ?? "F"
    let year = context.today.civil.year
    let number =
      world.registers[body]?.nextNumber(prefix: prefix, year: year)
      ?? FileNumber.running(prefix: prefix, year: year, count: 1)
    write(.fileNumberGiven(FileNumberGiven(number: number, caseCover: file)), in: register())
    return number
  }
}
