import Clearing
import EventStore
import Vault

/// The keys one member can open, each opened once and kept: body seeds, circle secrets, compartment keys.
///
/// Recipients and wraps come from the signed roster; what does not open to its commitment is no key.
struct Keyring {
  let logID: Identifier
  let member: Identifier
  let body: Identifier
  let keys: MemberKeys
  private var seeds: [UInt32: BodySeed] = [:]
  private var secrets: [EpochOf: CircleSecret] = [:]
  private var compartments: [EpochOf: Vault.CompartmentKey] = [:]

  /// Wraps that did not open: trying one again and again takes longer than all the rest.
  private var broken: Set<[UInt8]> = []

  private struct EpochOf: Hashable {
    let id: Identifier
    let epoch: UInt32
  }

  init(logID: Identifier, member: Identifier, body: Identifier, keys: MemberKeys) {
    self.logID = logID
    self.member = member
    self.body = body
    self.keys = keys
  }

  /// The own body's seed of an epoch: wrapped to this member, or reached backwards from a later epoch.
  mutating func bodySeed(_ epoch: UInt32, _ roster: Roster) throws -> BodySeed {
    if let seed = seeds[epoch] { return seed }
    guard let known = roster.bodies[body], epoch >= 1, epoch <= known.currentEpoch else {
      throw SessionError.keyMissing
    }
    let place = known.epochs[Int(epoch) - 1]
    // A wrap of earlier days was made for keys that this member may have lost: then the way leads through the newer epochs.
    let seed: BodySeed
    if let wrap = place.wraps[member], let own = own(wrap, epoch, place.publicKey) {
      seed = own
    } else {
      guard epoch < known.currentEpoch, let wrap = known.epochs[Int(epoch)].previousSeedWrap else {
        throw SessionError.keyMissing
      }
      seed = try bodySeed(epoch + 1, roster).openPrevious(
        wrapped: wrap, epoch: epoch, logID: logID.bytes, expectedPublicKey: place.publicKey)
    }
    seeds[epoch] = seed
    return seed
  }

  /// The seed in a wrap for this member; nil when the keys of today do not open it.
  private mutating func own(_ wrap: [UInt8], _ epoch: UInt32, _ publicKey: [UInt8]) -> BodySeed? {
    guard !broken.contains(wrap) else { return nil }
    let seed = try? BodySeed.open(
      wrapped: wrap, with: keys, body: body.bytes, epoch: epoch, logID: logID.bytes, member: member.bytes,
      expectedPublicKey: publicKey)
    if seed == nil { broken.insert(wrap) }
    return seed
  }

  /// A circle's secret of an epoch, if it is wrapped to the own body.
  mutating func circleSecret(_ circle: Identifier, _ epoch: UInt32, _ roster: Roster) throws -> CircleSecret {
    if let secret = secrets[EpochOf(id: circle, epoch: epoch)] { return secret }
    guard let known = roster.circles[circle], epoch >= 1, epoch <= known.currentEpoch else {
      throw SessionError.keyMissing
    }
    let place = known.epochs[Int(epoch) - 1]
    guard let wrap = place.wrap(for: body) else { throw SessionError.keyMissing }
    let secret = try CircleSecret.open(
      wrapped: wrap.wrap, with: bodySeed(wrap.bodyEpoch, roster), circle: circle.bytes, epoch: epoch,
      logID: logID.bytes, commitment: place.commitment)
    secrets[EpochOf(id: circle, epoch: epoch)] = secret
    return secret
  }

  /// A compartment's key of an epoch, if the own body can open it; `slotHalf` is half B.
  mutating func compartmentKey(
    _ compartment: RosterCompartment, _ epoch: UInt32, _ roster: Roster, slotHalf: () throws -> [UInt8]?
  ) throws -> Vault.CompartmentKey {
    if let key = compartments[EpochOf(id: compartment.id, epoch: epoch)] { return key }
    guard epoch >= 1, epoch <= compartment.currentEpoch, var half = try slotHalf() else {
      throw SessionError.keyMissing
    }
    let halfB = try SecretBytes(wiping: &half)
    let place = compartment.epochs[Int(epoch) - 1]
    let halfA = try circleSecret(place.circle, place.circleEpoch, roster)
      .unwrap(halfA: place.wrappedHalf, compartment: compartment.id.bytes, keyEpoch: epoch)
    let key = try Vault.CompartmentKey(
      halfA: halfA, halfB: halfB, compartment: compartment.id.bytes, logID: logID.bytes, epoch: epoch,
      expecting: place.commitment)
    compartments[EpochOf(id: compartment.id, epoch: epoch)] = key
    return key
  }

  /// Keeps the keys that an entry of this session was written with, once it is in the log.
  mutating func keep(_ made: EntryWriter.Made) {
    for (circle, secret) in made.circles { secrets[EpochOf(id: circle, epoch: secret.epoch)] = secret }
    for (compartment, key) in made.keys { compartments[EpochOf(id: compartment, epoch: key.epoch)] = key }
  }

  /// Forgets a compartment whose slot was erased.
  mutating func forget(_ compartment: Identifier) {
    compartments = compartments.filter { $0.key.id != compartment }
  }
}
