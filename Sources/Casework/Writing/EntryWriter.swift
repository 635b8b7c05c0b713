import Clearing
import EventStore
import Vault

/// Turns a decision into one entry: opens compartments, brings stale keys up to date, seals the facts.
///
/// Everything is sealed before the log's lock is taken; slots are written and synced before the commit that needs them.
struct EntryWriter {
  let fold: Fold
  var keyring: Keyring
  let slots: SlotReader
  private let codec = EventCodec()
  private let author: Author
  private let authorEpoch: UInt32

  var controls: [ControlEvent]
  private var sealed: [DraftEvent] = []
  /// What the entry needs beside itself.
  var made = Made()
  private var versions: [Identifier: UInt64] = [:]
  private let rules: [Identifier: NewCompartment]
  private let moving: [Identifier]
  /// The bodies that shall read a compartment from this entry on, where the decision says so.
  private let targets: [Identifier: [Identifier]]

  /// Slots to write before the entry, and the keys it was written with, to be kept once it is in the log.
  struct Made {
    /// Half B of each compartment that the entry opens.
    var slots: [NewSlot] = []
    /// The newest secret of each circle that was used.
    var circles: [Identifier: CircleSecret] = [:]
    /// The newest key of each compartment that was written.
    var keys: [Identifier: Vault.CompartmentKey] = [:]
  }

  /// A slot to write.
  struct NewSlot {
    let id: Identifier
    let half: [UInt8]
  }

  init(_ composition: Composition, by author: Author, fold: Fold, slots: SlotReader) {
    self.fold = fold
    controls = composition.controls
    moving = composition.moving
    targets = Dictionary(
      composition.decision.moved.map { ($0.key.identifier, $0.value.map(\.identifier)) },
      uniquingKeysWith: { first, _ in first })
    self.slots = slots
    self.author = author
    keyring = fold.keyring
    authorEpoch = fold.roster.members[author.member.identifier]?.currentEpoch ?? 1
    rules = Dictionary(
      composition.decision.opened.map { ($0.id.identifier, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The complete draft of a decision's entry.
  mutating func draft(_ decision: Decision, at moment: Moment, key: Identifier) throws -> EntryDraft {
    for id in moving + targets.keys.sorted() { _ = try currentKey(id) }
    for compartment in decision.opened { try open(compartment) }
    for fact in decision.facts { try seal(fact, at: moment) }
    return EntryDraft(
      author: author.member.identifier, authorEpoch: authorEpoch, idempotencyKey: key,
      events: controls.map { DraftEvent(control: $0) } + sealed, expected: expected(decision))
  }

  /// The versions the decision relied on; what belongs to all moves too often to be waited for.
  private func expected(_ decision: Decision) -> [Identifier: UInt64] {
    var expected: [Identifier: UInt64] = [:]
    for read in decision.reads {
      let id = read.identifier
      guard let known = fold.roster.compartments[id] else {
        expected[id] = 0
        continue
      }
      if !known.belongsToAll { expected[id] = known.version }
    }
    return expected
  }

  private mutating func open(_ compartment: NewCompartment) throws {
    let id = compartment.id.identifier
    let secret = try secret(ofCircle: compartment.circle.map(\.identifier))
    let halfB = try Vault.CompartmentKey.freshHalf()
    let slot = Identifier.random()
    made.slots.append(NewSlot(id: slot, half: halfB.withBytes { Array($0) }))
    let belongsToAll = compartment.kind == .alliance || compartment.kind == .directoryEntry
    try addKey(
      id, epoch: 1, halfB: halfB, secret: secret,
      form: .open(slot: slot, rule: compartment.kind.erasureRule.rosterRule, belongsToAll: belongsToAll))
    versions[id] = 0
  }

  private mutating func addKey(
    _ id: Identifier, epoch: UInt32, halfB: SecretBytes, secret: CircleSecret,
    form: EventStore.CompartmentKey.Form
  ) throws {
    add([try makeKey(id, epoch: epoch, halfB: halfB, secret: secret)], to: id, secret, form)
  }

  /// A fresh key of a compartment, kept for what this entry seals.
  mutating func makeKey(
    _ id: Identifier, epoch: UInt32, halfB: SecretBytes, secret: CircleSecret
  ) throws -> CompartmentEpochKey {
    let halfA = try Vault.CompartmentKey.freshHalf()
    let key = try Vault.CompartmentKey(
      halfA: halfA, halfB: halfB, compartment: id.bytes, logID: fold.roster.logID.bytes, epoch: epoch)
    made.keys[id] = key
    return CompartmentEpochKey(
      epoch: epoch, commitment: key.commitment,
      wrappedHalf: try secret.wrap(halfA: halfA, compartment: id.bytes, keyEpoch: epoch))
  }

  /// Adds the control event that gives a compartment these keys.
  mutating func add(
    _ keys: [CompartmentEpochKey], to id: Identifier, _ secret: CircleSecret,
    _ form: EventStore.CompartmentKey.Form
  ) {
    controls.append(
      .compartmentKey(
        EventStore.CompartmentKey(
          compartment: id, form: form, circle: Identifier(bytes: secret.circle) ?? .zero,
          circleEpoch: secret.epoch, keys: keys)))
  }

  /// The newest secret of a set of bodies; a new epoch when there is none, a body's key moved, or the own wrap is broken.
  mutating func secret(ofCircle bodies: [Identifier]) throws -> CircleSecret {
    let id = CircleEpoch.circleID(logID: fold.roster.logID, bodies: bodies)
    if let secret = made.circles[id] { return secret }
    let known = fold.roster.circles[id]
    let reason: CircleReason
    if known == nil {
      reason = .first
    } else if !fold.roster.isCurrent(circle: id) {
      reason = .bodyKeyMoved
    } else if let secret = try? keyring.circleSecret(id, known?.currentEpoch ?? 0, fold.roster) {
      made.circles[id] = secret
      return secret
    } else {
      reason = .ownWrapBroken
    }
    return try newEpoch(ofCircle: id, bodies, (known?.currentEpoch ?? 0) + 1, reason)
  }

  private mutating func newEpoch(
    ofCircle id: Identifier, _ bodies: [Identifier], _ epoch: UInt32, _ reason: CircleReason
  ) throws -> CircleSecret {
    let logID = fold.roster.logID
    let secret = try CircleSecret.generate(circle: id.bytes, epoch: epoch, logID: logID.bytes)
    var wraps: [CircleWrap] = []
    for body in bodies {
      guard let known = fold.roster.bodies[body], let newest = known.epochs.last else {
        throw SessionError.keyMissing
      }
      let wrap = try secret.wrap(
        toBody: newest.publicKey, body: body.bytes, bodyEpoch: known.currentEpoch)
      wraps.append(CircleWrap(body: body, bodyEpoch: known.currentEpoch, wrap: wrap))
    }
    controls.append(
      .circleEpoch(
        CircleEpoch(
          logID: logID, epoch: epoch, reason: reason, commitment: secret.commitment, wraps: wraps)))
    made.circles[id] = secret
    return secret
  }

  private mutating func seal(_ fact: PlacedFact, at moment: Moment) throws {
    let id = fact.compartment.identifier
    let key = try currentKey(id)
    let version = (versions[id] ?? fold.roster.compartments[id]?.version ?? 0) + 1
    versions[id] = version
    let content = try codec.encode(fact.event, at: moment)
    guard content.count <= Padding.longestContent else {
      throw Refusal.textTooLong(limit: Padding.longestContent)
    }
    let prefix = EventHeader.boundPrefix(
      eventClass: .data, keyEpoch: key.epoch, compartment: id, version: version,
      payloadLength: UInt32(try Padding.storedLength(of: content.count)))
    let context = try SealContext(
      logID: fold.roster.logID.bytes, authorID: author.member.identifier.bytes, authorEpoch: authorEpoch,
      headerPrefix: prefix)
    let (nonce, payload) = try key.seal(content, context: context)
    sealed.append(
      DraftEvent(data: id, version: version, keyEpoch: key.epoch, nonce: nonce, payload: payload))
  }

  /// The key that a new event of a compartment needs: the newest, brought up to date if keys of bodies moved.
  private mutating func currentKey(_ id: Identifier) throws -> Vault.CompartmentKey {
    if let key = made.keys[id] { return key }
    guard let known = fold.roster.compartments[id], let circle = fold.roster.circles[known.circle] else {
      throw SessionError.keyMissing
    }
    let readers = fold.roster.readers(of: known, wanted: targets[id])
    if readers == circle.bodies, fold.roster.isCurrent(compartment: id) {
      let slots = slots
      let key = try keyring.compartmentKey(known, known.currentEpoch, fold.roster) {
        try slots.half(known.slot)
      }
      made.keys[id] = key
      return key
    }
    guard var half = try slots.half(known.slot) else { throw SessionError.keyMissing }
    let halfB = try SecretBytes(wiping: &half)
    if readers == circle.bodies {
      let secret = try secret(ofCircle: readers)
      try addKey(id, epoch: known.currentEpoch + 1, halfB: halfB, secret: secret, form: .newEpoch)
    } else {
      try move(known, from: circle.bodies, to: readers, halfB: halfB)
    }
    guard let key = made.keys[id] else { throw SessionError.keyMissing }
    return key
  }
}
