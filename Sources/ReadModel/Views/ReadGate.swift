import Clearing

/// The one place where views ask what a reader may see. The key has decided before: what did not open is not in the world.
///
/// A class, because rows are made by the hundred thousand and a copy of the world for each of them costs more than the row.
final class ReadGate: Sendable {
  let world: World
  let reader: Author
  private let kind: BodyKind?
  private let runningNumbers: [CompartmentID: String]

  init(world: World, reader: Author) {
    self.world = world
    self.reader = reader
    kind = world.bodyKinds[reader.body]
    runningNumbers = world.registers[reader.body]?.numbers ?? [:]
  }

  func mayRead(_ incident: IncidentState) -> Bool {
    permit(.readIncident, relation(incident.owner, incident.contributed))
  }

  func mayReadNarrative(_ incident: IncidentState) -> Bool {
    permit(.readNarrative, relation(incident.owner, incident.contributed))
  }

  func mayRead(_ file: CaseState) -> Bool {
    permit(.readCase, relation(file.owner, file.contributed))
  }

  func mayReadPersons(_ file: CaseState) -> Bool {
    permit(.readPerson, relation(file.owner, file.contributed))
  }

  func mayReadNotes(_ file: CaseState) -> Bool {
    permit(.readNotes, relation(file.owner, file.contributed))
  }

  func mayRead(_ referral: ReferralState) -> Bool {
    permit(.readReferral, world.relation(of: reader.body, to: referral))
  }

  func mayReadPackage(_ referral: ReferralState) -> Bool {
    permit(.readPackage, world.relation(of: reader.body, to: referral))
  }

  /// May the reader count a case that was erased?
  func mayCount(_ stub: CaseStubState, contributed: Bool) -> Bool {
    permit(.readCase, relation(stub.owner, contributed))
  }

  /// May the reader count the referrals of a case that was erased? The sender and the clearing office do.
  func mayCountReferrals(of stub: CaseStubState) -> Bool {
    permit(.readReferral, relation(stub.owner, true))
  }

  /// May the reader see figures of the own body and of what is contributed to it?
  var mayReadSummary: Bool { permit(.readSummary, .own) }

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

  private func relation(_ owner: BodyID, _ contributed: Bool) -> Relation {
    Relation.ofShared(owner: owner, contributed: contributed, to: reader.body, kind: kind)
  }

  private func permit(_ command: CommandName, _ relation: Relation) -> Bool {
    Rights.permit(command, roles: reader.roles, relation: relation)
  }
}
