import Clearing

/// The one place where views ask what a reader may see. The key has decided before: what did not open is not in the world.
///
/// A class, because rows are made by the hundred thousand and a copy of the world for each of them costs more than the row.
final class ReadGate: Sendable {
  let world: World
  let reader: Author
  private let today: CalendarDay
  private let kind: BodyKind?
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

  init(world: World, reader: Author, today: CalendarDay) {
    self.world = world
    self.reader = reader
    self.today = today
    kind = world.bodyKinds[reader.body]
    runningNumbers = world.registers[reader.body]?.numbers ?? [:]
    let table = world.rights.table(on: today)
    incident = table.words(.readIncident, roles: reader.roles)
    narrative = table.words(.readNarrative, roles: reader.roles)
    file = table.words(.readCase, roles: reader.roles)
    person = table.words(.readPerson, roles: reader.roles)
    notes = table.words(.readNotes, roles: reader.roles)
    referral = table.words(.readReferral, roles: reader.roles)
    package = table.words(.readPackage, roles: reader.roles)
    summary = table.words(.readSummary, roles: reader.roles)
    disclosure = table.words(.readDisclosure, roles: reader.roles)
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
    permit(disclosure, world.relation(of: reader.body, to: object), object.id)
  }

  /// May the reader count a case that was erased?
  func mayCount(_ stub: CaseStubState, contributed: Bool) -> Bool {
    file[Relation.ofShared(owner: stub.owner, contributed: contributed, to: reader.body, kind: kind)]
      == .allow
  }

  /// May the reader count the referrals of a case that was erased? The sender and the clearing office do.
  func mayCountReferrals(of stub: CaseStubState) -> Bool {
    referral[Relation.ofShared(owner: stub.owner, contributed: true, to: reader.body, kind: kind)] == .allow
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
    Relation.ofShared(owner: object.owner, contributed: object.contributed, to: reader.body, kind: kind)
  }

  private func relation(_ object: CaseState) -> Relation {
    Relation.ofShared(owner: object.owner, contributed: object.contributed, to: reader.body, kind: kind)
  }

  private func relation(_ object: ReferralState) -> Relation {
    world.relation(of: reader.body, to: object, on: today)
  }

  private func permit(_ words: RelationWords, _ relation: Relation, _ object: CompartmentID) -> Bool {
    guard words[relation] == .allow else { return false }
    return world.locked.isEmpty || !world.locked.contains(object) || words[.locked] == .allow
  }
}
