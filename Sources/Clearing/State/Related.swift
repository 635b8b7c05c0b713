extension World {
  /// Does a declared relation keep a member away from a compartment: a case, one of its parts, or an incident it is about?
  public func isKept(_ member: MemberID, from compartment: CompartmentID) -> Bool {
    guard let kept = keptFrom[member] else { return false }
    if kept.contains(compartment) { return true }
    if let conference = conferences[compartment] {
      return isKept(member, fromCaseBehind: conference.call.caseCover)
    }
    return wholes(of: compartment).contains { kept.contains($0) }
  }

  /// Does a declared relation keep a member away from what a number names?
  public func isKept(_ member: MemberID, fromNumber number: String) -> Bool {
    keptFrom[member] != nil && numbers[number].map { isKept(member, from: $0) } ?? false
  }

  private func wholes(of part: CompartmentID) -> [CompartmentID] {
    [
      persons[part]?.caseCover, contacts[part]?.caseCover, notes[part]?.caseCover,
      referrals[part]?.offer.caseCover, facts[part]?.incident, disclosures[part]?.request.caseCover,
      packages[part].flatMap { referrals[$0.referral]?.offer.caseCover },
    ].compactMap { $0 }
  }

  mutating func relate(_ fact: RelationDeclared, _ past: PastEvent) {
    let id = past.placement.compartment
    cases[id]?.related.insert(fact.member)
    cases[id]?.history.append(past)
    keptFrom[fact.member, default: []].formUnion(cases[id].map { [$0.id] + $0.incidents } ?? [])
  }

  mutating func unrelate(_ fact: RelationEnded, _ past: PastEvent) {
    cases[past.placement.compartment]?.related.remove(fact.member)
    cases[past.placement.compartment]?.history.append(past)
    keepAway(fact.member)
  }

  /// Works out anew what a member is kept away from: another case about the same incident may still do that.
  mutating func keepAway(_ member: MemberID) {
    let others = cases.values.filter { $0.related.contains(member) }
    keptFrom[member] = others.isEmpty ? nil : Set(others.flatMap { [$0.id] + $0.incidents })
  }

  /// Takes over that a compartment moved to other bodies; `reader` is whose world this is.
  public mutating func moved(_ id: CompartmentID, to circle: Set<BodyID>, reader: BodyID) {
    if circle.contains(reader) { movedCircles[id] = circle } else { withhold(id) }
  }

  /// Was anything read of this compartment?
  public func knows(_ id: CompartmentID) -> Bool { kinds[id] != nil }

  /// Drops what the own keys no longer open: who was left out later keeps nothing on the desk either.
  mutating func withhold(_ id: CompartmentID) {
    let wasErased = erased.contains(id)
    incidents[id] = nil
    movedCircles[id] = nil
    numbers = numbers.filter { $0.value != id }
    forget(id)
    if !wasErased { erased.remove(id) }
    changes += 1
  }
}
