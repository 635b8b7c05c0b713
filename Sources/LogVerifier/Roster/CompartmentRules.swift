extension Roster {
  /// COMP_KEY: by a body of the circle named, under that circle's newest epoch, wrapped to current keys of active bodies.
  mutating func take(_ event: CompartmentKey, by author: ProofID) throws(RuleBreak) {
    let own = try authorBody(author).id
    guard let circle = circles[event.circle] else { throw .circleUnknown }
    guard circle.epoch == event.circleEpoch, isCurrent(circle) else { throw .circleNotCurrent }
    guard circle.bodies.contains(own) else { throw .notOfCircle }
    if case .open(let slot, let rule, let ofAll) = event.form {
      guard compartments[event.compartment] == nil else { throw .compartmentKnown }
      guard use(slot: slot) else { throw .slotKnown }
      guard event.keys.count == 1, event.keys[0].epoch == 1 else { throw .keyEpochsWrong }
      guard !ofAll || circle.bodies == activeBodies else { throw .notAllBodies }
      put(
        event.compartment,
        Compartment(
          owner: own, circle: event.circle, slot: slot, rule: rule, ofAll: ofAll,
          commitments: [event.keys[0].commitment], newestKeyFor: (event.circle, event.circleEpoch)))
    } else {
      try change(event, circle, own)
    }
  }

  private mutating func change(
    _ event: CompartmentKey, _ circle: Circle, _ own: ProofID
  ) throws(RuleBreak) {
    guard var compartment = compartments[event.compartment] else { throw .compartmentUnknown }
    guard !compartment.isErased else { throw .compartmentErased }
    let (old, new) = (circles[compartment.circle]?.bodies ?? [], circle.bodies)
    guard old.contains(own) else { throw .notOfCircle }
    switch event.form {
    case .newEpoch:
      guard event.circle == compartment.circle else { throw .circleChanged }
    case .wider:
      guard new.isStrictSuperset(of: old) else { throw .notWider }
      try move(&compartment, to: event.circle, old, new, by: own)
    case .narrower:
      guard !old.subtracting(new).isEmpty else { throw .notNarrower }
      try move(&compartment, to: event.circle, old, new, by: own)
    case .open: throw .compartmentKnown
    }
    try takeKeys(event, &compartment)
    put(event.compartment, compartment)
  }

  /// By the owner; a compartment of all by any active body, to the circle of all; and by any partner to the old set less the
  /// bodies that have ended. Whoever goes on for an owner that has ended owns it from then on.
  private func move(
    _ compartment: inout Compartment, to circle: ProofID, _ old: Set<ProofID>, _ new: Set<ProofID>,
    by own: ProofID
  ) throws(RuleBreak) {
    if compartment.ofAll {
      guard new == activeBodies else { throw .notAllBodies }
    } else if compartment.owner != own {
      let left = old.intersection(activeBodies)
      guard left.count < old.count, left == new else { throw .notOwner }
    }
    if !isActive(compartment.owner) { compartment.owner = own }
    compartment.circle = circle
  }

  /// Epochs handed over keep their commitment; at most one is new, and it is the next.
  private func takeKeys(_ event: CompartmentKey, _ compartment: inout Compartment) throws(RuleBreak) {
    let newest = compartment.epoch
    guard let last = event.keys.last?.epoch, newest < .max, last <= newest + 1 else { throw .keyEpochsWrong }
    let fits =
      switch event.form {
      case .open, .newEpoch: event.keys.count == 1 && last == newest + 1
      case .wider: last >= newest
      case .narrower: last == newest + 1
      }
    guard fits else { throw .keyEpochsWrong }
    for key in event.keys where key.epoch <= newest {
      guard compartment.commitments[Int(key.epoch) - 1] == key.commitment else { throw .commitmentDiffers }
    }
    if last > newest { compartment.commitments += event.keys.suffix(1).map(\.commitment) }
    compartment.newestKeyFor = (event.circle, event.circleEpoch)
  }

  /// A data event: by a body of the compartment's circle, the next version, under keys that are all the newest.
  mutating func take(_ event: EventHeader, by author: ProofID) throws(RuleBreak) {
    let own = try authorBody(author).id
    guard var compartment = compartments[event.compartment] else { throw .compartmentUnknown }
    guard !compartment.isErased else { throw .compartmentErased }
    guard let circle = circles[compartment.circle], circle.wraps.contains(where: { $0.body == own }) else {
      throw .notOfCircle
    }
    guard event.version == compartment.version + 1 else { throw .versionNotNext }
    guard event.keyEpoch == compartment.epoch else { throw .keyEpochNotNewest }
    guard compartment.newestKeyFor == (compartment.circle, circle.epoch), isCurrent(circle) else {
      throw .compartmentNotCurrent
    }
    compartment.version = event.version
    put(event.compartment, compartment)
  }
}
