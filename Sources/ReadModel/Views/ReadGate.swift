import Clearing

/// The one place where views ask what a reader may see. The key has decided before: what did not open is not in the world.
///
/// A class, because rows are made by the hundred thousand and a copy of the world for each of them costs more than the row.
final class ReadGate: Sendable {
  let world: World
  let reader: Author
  private let today: CalendarDay
  private let steers: Bool
  /// Cases and incidents that the reader stands too near to.
  private let keptFrom: Set<CompartmentID>
  private let runningNumbers: [CompartmentID: String]
  // The words for this reader, looked up once: rows ask by the hundred thousand.
  private let incident: RelationWords
  private let narrative: RelationWords
  private let file: RelationWords
  private let person: RelationWords
  private let notes: RelationWords
  private let referral: RelationWords
  private let package: RelationWords
  private let summary: RelationWords
  private let disclosure: RelationWords
  private let conference: RelationWords
  private let finding: RelationWords
  private let report: RelationWords

  init(world: World, reader: Author, today: CalendarDay) {
    self.world = world
    self.reader = reader
    self.today = today
    steers = world.steers(reader.body)
    keptFrom = world.keptFrom[reader.member] ?? []
    runningNumbers = world.registers[reader.body]?.numbers ?? [:]
    incident = world.words(.readIncident, of: reader, on: today)
    narrative = world.words(.readNarrative, of: reader, on: today)
    file = world.words(.readCase, of: reader, on: today)
    person = world.words(.readPerson, of: reader, on: today)
    notes = world.words(.readNotes, of: reader, on: today)
    referral = world.words(.readReferral, of: reader, on: today)
    package = world.words(.readPackage, of: reader, on: today)
    summary = world.words(.readSummary, of: reader, on: today)
    disclosure = world.words(.readDisclosure, of: reader, on: today)
    conference = world.words(.readConference, of: reader, on: today)
    report = world.words(.readReport, of: reader, on: today)
    finding = world.words(.readFinding, of: reader, on: today)
  }

  func mayRead(_ object: IncidentState) -> Bool { permit(incident, relation(object), object.id) }

  func mayReadNarrative(_ object: IncidentState) -> Bool { permit(narrative, relation(object), object.id) }

  func mayRead(_ object: CaseState) -> Bool { permit(file, relation(object), object.id) }

  func mayReadPersons(_ object: CaseState) -> Bool { permit(person, relation(object), object.id) }

  func mayReadNotes(_ object: CaseState) -> Bool { permit(notes, relation(object), object.id) }

  func mayRead(_ object: ReferralState) -> Bool { permit(referral, relation(object), object.id) }

  func mayReadPackage(_ object: ReferralState) -> Bool { permit(package, relation(object), object.id) }

  /// May the reader read questions and replies about an offer? The two bodies that hold the key, before and after.
  func mayReadMessages(_ object: ReferralState) -> Bool {
    let isParty = object.offer.from == reader.body || object.offer.to == reader.body
    return isParty && mayRead(object)
  }

  func mayRead(_ object: DisclosureState) -> Bool {
    let isKept = !keptFrom.isEmpty && world.isKept(reader.member, from: object.id)
    return permit(disclosure, isKept ? .none : world.relation(of: reader.body, to: object), object.id)
  }

  func mayRead(_ object: ConferenceState) -> Bool {
    permit(conference, world.relation(of: reader, to: object), object.id)
  }

  func mayRead(_ object: ReportState) -> Bool {
    permit(report, world.relation(of: reader.body, to: object), object.id)
  }

  func mayRead(_ object: FindingState) -> Bool {
    permit(finding, world.relation(of: reader.body, to: object), object.id)
  }

  /// May the reader count a case that was erased?
  func mayCount(_ stub: CaseStubState, contributed: Bool) -> Bool {
    file[Relation.ofShared(owner: stub.owner, contributed: contributed, to: reader.body, steers: steers)]
      == .allow
  }

  /// May the reader count the referrals of a case that was erased? The sender and the clearing office do.
  func mayCountReferrals(of stub: CaseStubState) -> Bool {
    referral[Relation.ofShared(owner: stub.owner, contributed: true, to: reader.body, steers: steers)]
      == .allow
  }

  /// May the reader do this to what belongs to the own body?
  func may(_ command: CommandName) -> Bool {
    world.rights.table(on: today).permit(command, roles: reader.roles, relation: .own)
  }

  /// May the reader see which incidents the clearing office holds to be one?
  var mayReadTies: Bool {
    let relation = world.relationToClearing(of: reader.body)
    let words = world.rights.table(on: today).words(.readTies, roles: reader.roles)
    guard words[relation] == .allow else { return false }
    return world.incidentTies.compartment.map { !world.locked.contains($0) } ?? true
      || words[.locked] == .allow
  }

  /// May the reader see figures of the own body and of what is contributed to it?
  var mayReadSummary: Bool { summary[.own] == .allow }

  /// The number by which the reader's body speaks of a case: its own running one, else the random one.
  func number(of file: CaseState) -> String {
    guard file.owner == reader.body else { return file.number }
    return runningNumbers[file.id] ?? file.number
  }

  /// The case that is called so, if the reader may read it.
  func file(_ number: String) -> CaseState? {
    guard let id = world.numbers[FileNumber.normalized(number)], let file = world.cases[id], mayRead(file)
    else {
      return nil
    }
    return file
  }

  private func relation(_ object: IncidentState) -> Relation {
    if !keptFrom.isEmpty, keptFrom.contains(object.id) { return .none }
    return Relation.ofShared(
      owner: object.owner, contributed: object.contributed, shields: object.shields, to: reader.body,
      steers: steers)
  }

  private func relation(_ object: CaseState) -> Relation {
    if !keptFrom.isEmpty, keptFrom.contains(object.id) { return .none }
    return Relation.ofShared(
      owner: object.owner, contributed: object.contributed, shields: object.shields, to: reader.body,
      steers: steers)
  }

  private func relation(_ object: ReferralState) -> Relation {
    world.relation(of: reader, to: object, on: today)
  }

  private func permit(_ words: RelationWords, _ relation: Relation, _ object: CompartmentID) -> Bool {
    guard words[relation] == .allow else { return false }
    return world.locked.isEmpty || !world.locked.contains(object) || words[.locked] == .allow
  }
}
