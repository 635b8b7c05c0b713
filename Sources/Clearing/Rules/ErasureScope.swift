/// Which compartments belong to what shall be erased.
struct ErasureScope {
  var unit: ErasureUnit
  /// The number under which the body knows it.
  var object: String?
  /// The case it belongs to.
  var file: CaseState?
  /// The member whose directory entry it is.
  var member: MemberID?
  /// Every compartment, the ones that are asked for first.
  var compartments: [CompartmentID]
  /// The covers whose holds keep it from being erased.
  var covers: [CaseState] = []
}

extension World {
  /// Everything of a case: cover, persons, contacts, notes, its own referrals and packages, and the words of incidents
  /// that no other case is about.
  func compartments(of file: CaseState) -> [CompartmentID] {
    let sent = referrals(of: file.id).filter { $0.offer.from == file.owner }
    let own = (partsOfCase[file.id] ?? []).filter { referrals[$0] == nil }
    return [file.id] + own + sent.map(\.id) + words(onlyOf: file) + sent.flatMap(livingRooms)
  }

  /// The words of incidents that a case is about and no other.
  func words(onlyOf file: CaseState) -> [CompartmentID] {
    let elsewhere = Set(cases.values.filter { $0.id != file.id }.flatMap(\.incidents))
    return file.incidents.filter { !elsewhere.contains($0) }.compactMap { incidents[$0] }
      .filter { $0.owner == file.owner && facts[$0.facts] != nil }.map(\.facts)
  }

  /// A person's identity, the contacts that belong to it, and what ended referrals froze of it.
  func compartments(ofPerson person: PersonState) -> [CompartmentID] {
    let contacts = contacts(of: person.caseCover).filter { $0.person == person.id }.map(\.id)
    return [person.id] + contacts
      + endedPackages(of: person.caseCover) { package in
        package.persons.contains { $0.label == person.record.label } || !package.contacts.isEmpty
      }
  }

  /// A person's contact, and what ended referrals froze of contacts.
  func compartments(ofContact contact: ContactState) -> [CompartmentID] {
    [contact.id] + endedPackages(of: contact.caseCover) { !$0.contacts.isEmpty }
  }

  // What a recipient works with now is the recipient's to erase; what has ended goes with the person.
  private func endedPackages(
    of cover: CompartmentID, where isAffected: (ReferralPackage) -> Bool
  ) -> [CompartmentID] {
    guard let owner = cases[cover]?.owner else { return [] }
    return referrals(of: cover).filter { $0.offer.from == owner && $0.hasEnded }.flatMap { referral in
      let package = referral.offer.package.flatMap { packages[$0] }
      return package.map { isAffected($0.package) } == true ? livingRooms(of: referral) : []
    }
  }

  /// The cases that an incident's words belong to.
  func cases(about incident: CompartmentID, of owner: BodyID) -> [CaseState] {
    cases.values.filter { $0.owner == owner && $0.incidents.contains(incident) }
  }

  /// Does its erasure need a request and another person?
  func needsRequest(_ compartment: CompartmentID) -> Bool {
    kinds[compartment].map { $0.erasureRule == .twoPersons } ?? false
  }

  /// Does the body have one member, who cannot confirm what it asked for itself?
  public func hasOneMember(_ body: BodyID) -> Bool {
    memberBodies.count { $0.value == body && !absentMembers.contains($0.key) } < 2
  }
}

extension ReferralState {
  /// Does nobody work on it any more: has it ended, or was it reported on?
  var hasEnded: Bool { stage.isFinal || stage == .reported }
}
