extension Roster {
  /// COMP_KEY: for the newest epoch of a current circle the author's body belongs to.
  func holds(_ event: CompartmentKey, _ step: inout RosterStep) throws(RosterViolation) {
    let own = try activeAuthor(step).body
    guard let circle = circle(event.circle, step) else { throw .circleUnknown(event.circle) }
    guard circle.currentEpoch == event.circleEpoch, isCurrent(circle, step) else {
      throw .circleNotCurrent(event.circle)
    }
    guard circle.bodies.contains(own.id) else { throw .notOfCircle(event.circle) }
    if case .open(let slot, let rule, let belongsToAll) = event.form {
      try open(event, circle, own, slot: slot, rule: rule, belongsToAll: belongsToAll, &step)
    } else {
      try change(event, circle, own, &step)
    }
  }

  private func open(
    _ event: CompartmentKey, _ circle: RosterCircle, _ own: RosterBody, slot: Identifier, rule: EraseRule,
    belongsToAll: Bool, _ step: inout RosterStep
  ) throws(RosterViolation) {
    guard compartment(event.compartment, step) == nil else { throw .compartmentKnown(event.compartment) }
    guard !slots.contains(slot), step.slots.insert(slot).inserted else { throw .slotKnown(slot) }
    guard event.keys.count == 1, let key = event.keys.first, key.epoch == 1 else {
      throw .keyEpochsWrong(event.compartment)
    }
    if belongsToAll { try checkAllBodies(circle, event.compartment, step) }
    step.compartments[event.compartment] = RosterCompartment(
      id: event.compartment, owner: own.id, circle: circle.id, slot: slot, eraseRule: rule,
      belongsToAll: belongsToAll,
      epochs: [CompartmentKeyEpoch(circle: circle.id, circleEpoch: event.circleEpoch, key: key)])
  }

  private func change(
    _ event: CompartmentKey, _ circle: RosterCircle, _ own: RosterBody, _ step: inout RosterStep
  ) throws(RosterViolation) {
    guard var compartment = compartment(event.compartment, step) else {
      throw .compartmentUnknown(event.compartment)
    }
    guard !compartment.isErased else { throw .compartmentErased(event.compartment) }
    let old = Set(self.circle(compartment.circle, step)?.bodies ?? [])
    guard old.contains(own.id) else { throw .notOfCircle(compartment.circle) }
    if case .newEpoch = event.form {
      guard event.circle == compartment.circle else { throw .circleChanged(event.compartment) }
    } else {
      try checkSets(event, old: old, new: Set(circle.bodies))
      try checkMover(&compartment, circle, own, old: old, step)
    }
    try take(event, into: &compartment)
    step.compartments[compartment.id] = compartment
  }

  private func checkSets(
    _ event: CompartmentKey, old: Set<Identifier>, new: Set<Identifier>
  ) throws(RosterViolation) {
    if case .wider = event.form {
      guard new.isStrictSuperset(of: old) else { throw .notWider(event.compartment) }
    } else {
      guard !new.isSuperset(of: old) else { throw .notNarrower(event.compartment) }
    }
  }

  /// The owner moves a compartment; any active body one of all; and a partner goes on without bodies that have ended.
  private func checkMover(
    _ compartment: inout RosterCompartment, _ circle: RosterCircle, _ own: RosterBody, old: Set<Identifier>,
    _ step: RosterStep
  ) throws(RosterViolation) {
    if compartment.belongsToAll {
      try checkAllBodies(circle, compartment.id, step)
    } else if compartment.owner != own.id {
      let left = old.filter { body($0, step)?.isActive ?? false }
      guard left != old, left == Set(circle.bodies) else { throw .notOwner(compartment.id) }
    }
    if !(body(compartment.owner, step)?.isActive ?? false) { compartment.owner = own.id }
    compartment.circle = circle.id
  }

  private func checkAllBodies(
    _ circle: RosterCircle, _ compartment: Identifier, _ step: RosterStep
  ) throws(RosterViolation) {
    guard Set(circle.bodies) == activeBodies(step) else { throw .notAllBodies(compartment) }
  }

  /// Takes the key epochs: existing ones keep their commitment, at most one new one follows the newest.
  private func take(_ event: CompartmentKey, into compartment: inout RosterCompartment)
    throws(RosterViolation)
  {
    let newest = compartment.currentEpoch
    guard newest < UInt32.max, let last = event.keys.last, last.epoch <= newest + 1 else {
      throw .keyEpochsWrong(compartment.id)
    }
    let fits =
      switch event.form {
      case .open, .newEpoch: event.keys.count == 1 && last.epoch == newest + 1
      case .wider: last.epoch >= newest
      case .narrower: last.epoch == newest + 1
      }
    guard fits else { throw .keyEpochsWrong(compartment.id) }
    for key in event.keys {
      let epoch = CompartmentKeyEpoch(circle: event.circle, circleEpoch: event.circleEpoch, key: key)
      if key.epoch > newest {
        compartment.epochs.append(epoch)
      } else {
        let place = Int(key.epoch) - 1
        guard compartment.epochs[place].commitment == key.commitment else {
          throw .commitmentDiffers(compartment.id)
        }
        compartment.epochs[place] = epoch
      }
    }
  }

  /// A data event: by a body of the circle, as the next version, under keys that are current.
  func holds(_ header: EventHeader, _ step: inout RosterStep) throws(RosterViolation) {
    let id = header.compartment
    let own = try activeAuthor(step).body
    guard var compartment = compartment(id, step) else { throw .compartmentUnknown(id) }
    guard !compartment.isErased else { throw .compartmentErased(id) }
    guard circle(compartment.circle, step)?.bodies.contains(own.id) ?? false else {
      throw .notOfCircle(compartment.circle)
    }
    guard header.version == compartment.version + 1 else { throw .versionNotNext(id) }
    guard header.keyEpoch == compartment.currentEpoch else { throw .keyEpochNotNewest(id) }
    guard isCurrent(compartment, step) else { throw .compartmentNotCurrent(id) }
    compartment.version = header.version
    step.compartments[id] = compartment
  }
}
