import Foundation
import GRDB
import LogVerifier

@testable import EventStore

/// A log in a folder of its own, made by the store's own writer, closed, and then open to any attack.
final class WrittenLog: @unchecked Sendable {
  let folder: URL
  let genesis: Genesis
  var people: [Person] = []
  /// Compartments by what they are: own, shared, erased, kept.
  var compartments: [String: Identifier] = [:]
  private var log: SQLiteLog?

  /// A founded log with a counselling centre and nothing else, open for writing.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(Identifier.random())")
    let first = Person(of: .random())
    genesis = Genesis(isRehearsal: false, seed: opaque(32), signingKey: first.signingKey)
    log = try SQLiteLog.create(at: folder, logID: genesis.logID, rehearsal: false)
    people = [first]
    try write(first, [.genesis(genesis), .bodyFound(Make.founding(first, .counselling))])
  }

  private init(copyOf other: WrittenLog) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(Identifier.random())")
    (genesis, people, compartments) = (other.genesis, other.people, other.compartments)
    try FileManager.default.copyItem(at: other.folder, to: folder)
  }

  deinit {
    try? log?.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Another log with the same files.
  func copy() throws -> WrittenLog { try WrittenLog(copyOf: self) }

  /// The open log; opened again when it was closed.
  func opened() throws -> SQLiteLog {
    if let log { return log }
    let new = try SQLiteLog.open(at: folder)
    log = new
    return new
  }

  func close() throws {
    try log?.close()
    log = nil
  }

  func write(_ author: Person, _ events: [ControlEvent]) throws {
    try write(author, events.map { DraftEvent(control: $0) })
  }

  func write(_ author: Person, _ events: [DraftEvent]) throws {
    let draft = EntryDraft(
      author: author.id, authorEpoch: author.epoch, idempotencyKey: .random(), events: events)
    let outcome = try opened().append(draft) { try author.sign($0) }
    guard case .done = outcome else { throw WritingFailure(outcome: outcome) }
  }

  /// Opens a compartment, its slot first.
  func open(_ name: String, _ author: Person, _ bodies: [Identifier], rule: EraseRule) throws {
    let roster = try opened().roster()
    let circle = CircleEpoch.circleID(logID: roster.logID, bodies: bodies)
    if !roster.isCurrent(circle: circle) {
      try write(author, [.circleEpoch(Make.circleEpoch(bodies, roster))])
    }
    let slot = Identifier.random()
    try opened().writeSlots([(slot, opaque(32), .compartment)])
    let opening = Make.opening(circle, try opened().roster(), slot: slot, rule: rule)
    try write(author, [.compartmentKey(opening)])
    compartments[name] = opening.compartment
  }

  func fact(_ name: String, _ author: Person, size: Int = 272) throws {
    try write(author, [Make.fact(compartments[name] ?? .zero, try opened().roster(), size: size)])
  }
}

/// The store did not take what a fixture wrote.
struct WritingFailure: Error {
  let outcome: AppendOutcome
}

extension WrittenLog {
  /// A log with two bodies, four compartments, an erasure that was carried out and one that was only asked for; 25 entries.
  static func varied() throws -> WrittenLog {
    let log = try WrittenLog()
    let first = log.people[0]
    try log.open("own", first, [first.body], rule: .twoPersons)
    try log.fact("own", first)
    let second = Person(of: .random())
    let founding = Make.founding(second, .policeContact)
    try log.write(second, [.bodyFound(founding)])
    try log.write(first, [.bodyAdmit(BodyAdmit(body: second.body, foundingHash: founding.foundingHash))])
    let colleague = Person(of: first.body)
    try log.write(first, [.memberAdd(Make.addition(colleague, .counsellor, try log.opened().roster()))])
    log.people += [second, colleague]
    let both = [first.body, second.body]
    try log.open("shared", first, both, rule: .twoPersons)
    try log.open("erased", first, both, rule: .atOnce)
    try log.open("kept", second, both, rule: .never)
    try log.fact("shared", second)
    try log.fact("erased", first)
    try log.fact("erased", second, size: 528)
    try log.fact("own", colleague, size: 8208)
    try log.write(second, [.bodyEpoch(Make.bodyEpoch(second.body, try log.opened().roster()))])
    try log.renew("shared", first, both)
    try log.fact("shared", first)
    try log.erase("erased", second)
    try log.write(
      first, [.eraseRequest(EraseRequest(compartment: log.compartments["own"] ?? .zero, reason: 1))])
    for _ in 0..<4 { try log.fact("shared", second) }
    try log.close()
    return log
  }

  /// Brings a compartment under new keys of its circle, in one entry.
  private func renew(_ name: String, _ author: Person, _ bodies: [Identifier]) throws {
    let roster = try opened().roster()
    let epoch = Make.circleEpoch(bodies, roster)
    let id = compartments[name] ?? .zero
    let known = roster.compartments[id]?.epochs.count ?? 0
    let key = CompartmentKey(
      compartment: id, form: .newEpoch, circle: epoch.circle, circleEpoch: epoch.epoch,
      keys: [Make.key(UInt32(known) + 1)])
    try write(author, [.circleEpoch(epoch), .compartmentKey(key)])
  }

  private func erase(_ name: String, _ author: Person) throws {
    let id = compartments[name] ?? .zero
    try write(author, [.eraseIntent(EraseIntent(compartment: id, reason: 1))])
    _ = try opened().erase(compartment: id)
    try write(author, [.eraseDone(EraseDone(compartment: id, payloads: 2, scannedBytes: 0, hits: 0))])
  }
}

/// Whether the long forms of the heavy tests were asked for.
let soak = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1"
