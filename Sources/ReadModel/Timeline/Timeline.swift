import Clearing

/// Everything that happened to a case and that its reader may see, oldest first, in the order of the log.
public struct Timeline: Sendable, Hashable {
  /// The lines in their order.
  public let lines: [TimelineLine]

  /// The timeline of a case; nil when the reader may not know of it, or there is none.
  public init?(caseNumber: String, _ world: World, reader: Author, today: CalendarDay) {
    let gate = ReadGate(world: world, reader: reader, today: today)
    guard let file = gate.file(caseNumber) else { return nil }
    self.init(file, gate)
  }

  init(_ file: CaseState, _ gate: ReadGate) {
    let world = gate.world
    var lines = CoverLines.lines(file, number: gate.number(of: file)) { id in
      world.incidents[id].flatMap { gate.mayRead($0) ? $0.number : nil }
    }
    if gate.mayReadPersons(file) {
      lines += world.persons(of: file.id).flatMap(PersonLines.lines)
      lines += world.contacts(of: file.id).flatMap { PersonLines.lines($0, world) }
    }
    if gate.mayReadNotes(file), let notes = world.notes(of: file.id) {
      lines += notes.history.flatMap(NoteLines.lines)
    }
    for incident in file.incidents.compactMap({ world.incidents[$0] }) where gate.mayRead(incident) {
      lines += IncidentLines.lines(incident, gate)
    }
    for disclosure in world.disclosures(of: file.id) where gate.mayRead(disclosure) {
      lines += DeclarationLines.lines(disclosure)
    }
    for conference in world.conferences(of: file.id) where gate.mayRead(conference) {
      lines += ConferenceLines.lines(conference)
    }
    for referral in world.referrals(of: file.id) where gate.mayRead(referral) {
      lines += ReferralLines.lines(referral, gate)
    }
    self.init(lines)
  }

  init(_ lines: [TimelineLine]) {
    // Lines of one event keep their order: the fields of a record in the order of its form.
    self.lines = lines.enumerated().sorted { ($0.element.event, $0.offset) < ($1.element.event, $1.offset) }
      .map(\.element)
  }
}
