extension World {
  /// Removes everything that was read in a compartment: its erasure is decided. Lists, search and counts lose it at once.
  ///
  /// What cannot be opened any more there was no forgery, so it is no longer listed as without effect either.
  public mutating func forget(_ id: CompartmentID) {
    erased.insert(id)
    locked.remove(id)
    voids.removeAll { $0.compartment == id }
    guard let kind = kinds.removeValue(forKey: id) else { return }
    switch kind {
    case .caseCover: cases[id] = nil
    case .person: leave(persons.removeValue(forKey: id)?.caseCover, id)
    case .contact: leave(contacts.removeValue(forKey: id)?.caseCover, id)
    case .caseNotes: leave(notes.removeValue(forKey: id)?.caseCover, id)
    case .disclosure: leave(disclosures.removeValue(forKey: id)?.request.caseCover ?? caseOf(part: id), id)
    case .conference: leave(conferences.removeValue(forKey: id)?.call.caseCover, id)
    case .referral: leave(referrals.removeValue(forKey: id)?.offer.caseCover, id)
    case .package:
      packages[id] = nil
      messages[id] = nil
    case .enquiry: enquiries[id] = nil
    case .escalation: escalations[id] = nil
    case .incidentFacts: facts[id] = nil
    case .directoryEntry:
      guard let member = nameEntries.removeValue(forKey: id) else { return }
      if !nameEntries.values.contains(member) { memberNames[member] = nil }
    case .accessLog: accessLogs[id] = nil
    case .clearing: if incidentTies.compartment == id { incidentTies = IncidentTies() }
    case .summary: break
    case .finding: findings[id] = nil
    case .report: reports[id] = nil
    case .incidentCore, .register, .alliance, .caseStub: break
    }
  }

  private func caseOf(part: CompartmentID) -> CompartmentID? {
    partsOfCase.first { $0.value.contains(part) }?.key
  }

  private mutating func leave(_ cover: CompartmentID?, _ part: CompartmentID) {
    guard let cover else { return }
    partsOfCase[cover]?.removeAll { $0 == part }
    if partsOfCase[cover]?.isEmpty == true { partsOfCase[cover] = nil }
  }
}
