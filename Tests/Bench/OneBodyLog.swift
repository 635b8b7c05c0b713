import EventStore
import Foundation
import Vault

/// A log of one counselling centre with one member whose keys are at hand: events are sealed and entries signed as a session
/// does it, but in any number and order, and a session can open the result.
struct OneBodyLog {
  static let login = "bench-1"
  static let password = "bench-bench-bench"

  let log: SQLiteLog
  let member = Identifier.random()
  private let body = Identifier.random()
  private let keys: MemberKeys
  private let circle: CircleSecret

  /// A compartment that is about to be opened, or was.
  struct Room {
    let id: Identifier
    let key: Vault.CompartmentKey
    /// The control event that opens it.
    let opening: ControlEvent
    fileprivate let slot: Identifier
    fileprivate let half: [UInt8]
  }

  /// Founds the log in a new folder.
  init(foundedAt folder: URL) throws {
    keys = try MemberKeys.generate()
    let genesis = Genesis(
      isRehearsal: true, seed: try SecretBytes.random(32).withBytes { Array($0) },
      signingKey: keys.signingPublicKey)
    log = try SQLiteLog.create(at: folder, logID: genesis.logID, rehearsal: true)
    let logID = genesis.logID.bytes
    let seed = try BodySeed.generate(body: body.bytes, epoch: 1)
    let circleID = CircleEpoch.circleID(logID: genesis.logID, bodies: [body])
    circle = try CircleSecret.generate(circle: circleID.bytes, epoch: 1, logID: logID)
    let kit = try RecoveryKit.generate()
    let found = BodyFound(
      body: body, kind: .counselling, bodyKey: seed.publicKey, kitKey: kit.publicKey,
      kitWrap: try seed.wrap(toKit: kit.publicKey, logID: logID), member: member,
      roles: [.counsellor, .keyHolder],
      signingKey: keys.signingPublicKey, agreementKey: keys.agreementPublicKey,
      memberWrap: try seed.wrap(toMember: keys.agreementPublicKey, logID: logID, member: member.bytes))
    let wrap = CircleWrap(
      body: body, bodyEpoch: 1,
      wrap: try circle.wrap(toBody: seed.publicKey, body: body.bytes, bodyEpoch: 1))
    let epoch = CircleEpoch(
      logID: genesis.logID, epoch: 1, reason: .first, commitment: circle.commitment, wraps: [wrap])
    try append([.genesis(genesis), .bodyFound(found)].map { DraftEvent(control: $0) })
    try append([DraftEvent(control: .circleEpoch(epoch))])
    try storeKeys()
  }

  private func storeKeys() throws {
    let slot = Identifier.random()
    let half = try SecretBytes.random(32)
    try log.writeSlots([(id: slot, half: half.withBytes { Array($0) }, kind: .member)])
    // The notes beside the keys name the body; a session adds the head that it verified.
    let record = try KeyRecord.seal(
      keys: keys, notes: Array(#"{"body":"\#(body)"}"#.utf8), password: .password(Self.password),
      slotHalf: half,
      member: member.bytes,
      epoch: 1, slotID: slot.bytes, cost: .rehearsal, rehearsal: true)
    try log.putKeyRecord(login: Self.login, member: member, record: record)
  }

  /// Makes keys for so many compartments and puts their slots on disk; an entry opens them.
  func rooms(_ count: Int) throws -> [Room] {
    let rooms = try (0..<count).map { _ in try room() }
    try log.writeSlots(rooms.map { (id: $0.slot, half: $0.half, kind: .compartment) })
    return rooms
  }

  private func room() throws -> Room {
    let (id, slot) = (Identifier.random(), Identifier.random())
    let (halfA, halfB) = (try Vault.CompartmentKey.freshHalf(), try Vault.CompartmentKey.freshHalf())
    let key = try Vault.CompartmentKey(
      halfA: halfA, halfB: halfB, compartment: id.bytes, logID: log.logID.bytes, epoch: 1)
    let wrapped = try circle.wrap(halfA: halfA, compartment: id.bytes, keyEpoch: 1)
    let opening = EventStore.CompartmentKey(
      compartment: id, form: .open(slot: slot, rule: .twoPersons, belongsToAll: false),
      circle: Identifier(bytes: circle.circle) ?? .zero, circleEpoch: 1,
      keys: [CompartmentEpochKey(epoch: 1, commitment: key.commitment, wrappedHalf: wrapped)])
    return Room(
      id: id, key: key, opening: .compartmentKey(opening), slot: slot, half: halfB.withBytes { Array($0) })
  }

  /// Seals one content as the compartment's event with this version.
  func seal(_ content: [UInt8], in room: Room, version: UInt64) throws -> DraftEvent {
    let prefix = EventHeader.boundPrefix(
      eventClass: .data, keyEpoch: 1, compartment: room.id, version: version,
      payloadLength: UInt32(try Padding.storedLength(of: content.count)))
    let context = try SealContext(
      logID: log.logID.bytes, authorID: member.bytes, authorEpoch: 1, headerPrefix: prefix)
    let (nonce, payload) = try room.key.seal(content, context: context)
    return DraftEvent(data: room.id, version: version, keyEpoch: 1, nonce: nonce, payload: payload)
  }

  /// Signs and appends one entry; throws when the log does not take it.
  func append(_ events: [DraftEvent], expected: [Identifier: UInt64] = [:]) throws {
    let draft = EntryDraft(
      author: member, authorEpoch: 1, idempotencyKey: .random(), events: events, expected: expected)
    let outcome = try log.append(draft, sign: keys.sign)
    guard case .done = outcome else { throw RefusedEntry(outcome: outcome) }
  }
}

/// The log did not take an entry of the measurement.
struct RefusedEntry: Error {
  let outcome: AppendOutcome
}
