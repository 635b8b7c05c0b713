import EventStore
import Vault

extension Roster {
  /// The bodies that shall read a compartment now, ascending: all active ones if it belongs to all, else those of its circle that
  /// are still active, or those `wanted` instead.
  func readers(of compartment: RosterCompartment, wanted: [Identifier]? = nil) -> [Identifier] {
    let active = activeBodies
    if compartment.belongsToAll { return active }
    let circle = wanted?.sorted() ?? circles[compartment.circle]?.bodies ?? []
    return circle.filter { bodies[$0]?.isActive ?? false }
  }
}

extension EntryWriter {
  /// Moves a compartment to another set of bodies.
  ///
  /// Newcomers are handed every epoch, so that they read what was there before; once somebody is left out a new epoch begins.
  mutating func move(
    _ known: RosterCompartment, from old: [Identifier], to readers: [Identifier], halfB: SecretBytes
  ) throws {
    let secret = try secret(ofCircle: readers)
    let isLeft = !Set(old).isSubset(of: readers)
    var keys: [CompartmentEpochKey] = []
    if !Set(readers).isSubset(of: old) { keys = try handedOver(known, secret) }
    if isLeft {
      keys.append(
        try makeKey(known.id, epoch: known.currentEpoch + 1, halfB: halfB, secret: secret))
    } else {
      let slots = slots
      made.keys[known.id] = try keyring.compartmentKey(known, known.currentEpoch, fold.roster) {
        try slots.half(known.slot)
      }
    }
    add(keys, to: known.id, secret, isLeft ? .narrower : .wider)
  }

  /// Every epoch so far, its half A wrapped anew for another circle; the commitments stay.
  private mutating func handedOver(
    _ known: RosterCompartment, _ secret: CircleSecret
  ) throws -> [CompartmentEpochKey] {
    try (1...known.currentEpoch).map { epoch in
      let place = known.epochs[Int(epoch) - 1]
      let halfA = try keyring.circleSecret(place.circle, place.circleEpoch, fold.roster)
        .unwrap(halfA: place.wrappedHalf, compartment: known.id.bytes, keyEpoch: epoch)
      return CompartmentEpochKey(
        epoch: epoch, commitment: place.commitment,
        wrappedHalf: try secret.wrap(halfA: halfA, compartment: known.id.bytes, keyEpoch: epoch))
    }
  }
}
