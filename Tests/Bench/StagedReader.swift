import Clearing
import EventStore
import Foundation
import Vault

/// Reads a log once, in stages that are timed apart.
struct StagedReader {
  /// What is done with an entry, one after the other.
  enum Stage: CaseIterable {
    /// Entries and payloads come out of the database.
    case read
    /// The chain of hashes and the rules of the roster, without signatures.
    case chain
    /// Every payload is compared with its hash and opened.
    case open
    /// The fact in it is read.
    case decode

    /// Its name in a result.
    var name: String { String(describing: self) }
  }

  private let log: SQLiteLog
  private let body: Identifier
  private let keys: MemberKeys
  private var roster: Roster
  private var circles: [Identifier: CircleSecret] = [:]
  private var rooms: [Identifier: Vault.CompartmentKey] = [:]
  private let decoder = JSONDecoder()
  /// Data events read so far.
  private(set) var events = 0
  /// How long each stage took.
  private(set) var spent: [Stage: Duration] = [:]

  /// A reader for the one member of the log.
  init(_ log: SQLiteLog) throws {
    guard let bytes = try log.keyRecord(login: OneBodyLog.login) else { throw ReadingFault.noKeys }
    let record = try KeyRecord.parse(bytes)
    guard let slot = Identifier(bytes: record.slotID), var half = try log.slots([slot])[slot] else {
      throw ReadingFault.noKeys
    }
    let unlocked = try record.unlock(
      password: .password(OneBodyLog.password), slotHalf: SecretBytes(wiping: &half), rehearsal: true)
    let notes = try JSONSerialization.jsonObject(with: Data(unlocked.notes)) as? [String: Any]
    guard let body = (notes?["body"] as? String).flatMap(Identifier.init(hex:)) else {
      throw ReadingFault.noKeys
    }
    self.log = log
    self.body = body
    keys = unlocked.keys
    roster = Roster(logID: log.logID)
  }

  /// Reads the whole log.
  mutating func run() throws {
    let start = ContinuousClock.now
    try log.readEntries(after: 0) { try take($0) }
    let others = spent.values.reduce(Duration.zero, +)
    spent[.read] = ContinuousClock.now - start - others
  }

  private mutating func take(_ entry: StoredEntry) throws {
    let start = ContinuousClock.now
    guard roster.admit(entry, checkSignature: false) == .admitted else {
      throw ReadingFault.entryRefused(entry.header.number)
    }
    let admitted = ContinuousClock.now
    let sealed = entry.events.filter { $0.header.eventClass == .data }
    let contents = try sealed.map { try open($0, of: entry) }
    let opened = ContinuousClock.now
    for content in contents { _ = try decoder.decode(Envelope.self, from: Data(content)) }
    events += contents.count
    spent[.chain, default: .zero] += admitted - start
    spent[.open, default: .zero] += opened - admitted
    spent[.decode, default: .zero] += ContinuousClock.now - opened
  }

  private mutating func open(_ event: StoredEvent, of entry: StoredEntry) throws -> [UInt8] {
    guard let payload = event.payload, event.header.matches(payload) else {
      throw ReadingFault.payloadDamaged(event.number)
    }
    let context = try SealContext(
      logID: log.logID.bytes, authorID: entry.header.author.bytes, authorEpoch: entry.header.authorEpoch,
      headerPrefix: Array(event.header.encode().prefix(SealContext.headerPrefixLength)))
    return try key(event.header.compartment).open(
      payload: payload, nonce: event.header.nonce, context: context)
  }

  private mutating func key(_ id: Identifier) throws -> Vault.CompartmentKey {
    if let key = rooms[id] { return key }
    guard let room = roster.compartments[id], let epoch = room.epochs.first,
      var half = try log.slots([room.slot])[room.slot]
    else { throw ReadingFault.noKeys }
    let halfA = try circle(room.circle).unwrap(
      halfA: epoch.wrappedHalf, compartment: id.bytes, keyEpoch: 1)
    let key = try Vault.CompartmentKey(
      halfA: halfA, halfB: SecretBytes(wiping: &half), compartment: id.bytes, logID: log.logID.bytes,
      epoch: 1,
      expecting: epoch.commitment)
    rooms[id] = key
    return key
  }

  private mutating func circle(_ id: Identifier) throws -> CircleSecret {
    if let secret = circles[id] { return secret }
    guard let home = roster.bodies[body], let sealed = home.epochs.first, let member = home.members.first,
      let wrapped = sealed.wraps[member], let epoch = roster.circles[id]?.epochs.first,
      let wrap = epoch.wrap(for: body)
    else { throw ReadingFault.noKeys }
    let seed = try BodySeed.open(
      wrapped: wrapped, with: keys, body: body.bytes, epoch: 1, logID: log.logID.bytes, member: member.bytes,
      expectedPublicKey: sealed.publicKey)
    let secret = try CircleSecret.open(
      wrapped: wrap.wrap, with: seed, circle: id.bytes, epoch: 1, logID: log.logID.bytes,
      commitment: epoch.commitment)
    circles[id] = secret
    return secret
  }
}

/// Why the log cannot be read.
enum ReadingFault: Error {
  case noKeys
  case entryRefused(UInt64)
  case payloadDamaged(UInt64)
}
