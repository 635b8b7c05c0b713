import Foundation

@testable import EventStore

/// A log in a folder of its own that goes with the test.
final class TestLog: @unchecked Sendable {
  let folder: URL
  let first: Person
  let genesis: Genesis
  private(set) var log: SQLiteLog
  let circle: Identifier
  let compartment: Identifier

  /// A founded log with one body, one circle and one compartment whose slot is written.
  init(_ rule: EraseRule = .atOnce) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lotse-\(Identifier.random())")
    first = Person(of: .random())
    genesis = Genesis(isRehearsal: false, seed: opaque(32), signingKey: first.signingKey)
    log = try SQLiteLog.create(at: folder, logID: genesis.logID, rehearsal: false)
    var roster = Roster(logID: genesis.logID)
    _ = try Self.append(
      log, first,
      [.genesis(genesis), .bodyFound(Make.founding(first, .counselling))].map { DraftEvent(control: $0) })
    try log.readEntries(after: 0) { _ = roster.admit($0) }
    let circleEvent = Make.circleEpoch([first.body], roster)
    circle = circleEvent.circle
    let opening = Make.opening(circle, roster, rule: rule)
    compartment = opening.compartment
    if case .open(let slot, _, _) = opening.form { try log.writeSlots([(slot, opaque(32), .compartment)]) }
    _ = try Self.append(
      log, first, [.circleEpoch(circleEvent), .compartmentKey(opening)].map { DraftEvent(control: $0) })
  }

  deinit {
    try? log.close()
    try? FileManager.default.removeItem(at: folder)
  }

  static func append(
    _ log: SQLiteLog, _ author: Person, _ events: [DraftEvent], key: Identifier = .random(),
    expected: [Identifier: UInt64] = [:]
  ) throws -> AppendOutcome {
    try log.append(
      EntryDraft(
        author: author.id, authorEpoch: author.epoch, idempotencyKey: key, events: events, expected: expected)
    ) { try author.sign($0) }
  }

  func append(
    _ events: [DraftEvent], key: Identifier = .random(), expected: [Identifier: UInt64] = [:]
  ) throws -> AppendOutcome {
    try Self.append(log, first, events, key: key, expected: expected)
  }

  /// Appends entries of one data event each; gives the number of the last.
  @discardableResult
  func fill(_ count: Int, size: Int = 272) throws -> UInt64 {
    var last: UInt64 = 0
    for _ in 0..<count {
      guard case .done(let entry, _) = try append([Make.fact(compartment, try log.roster(), size: size)])
      else {
        throw StoreError.draftInvalid
      }
      last = entry
    }
    return last
  }

  /// Another handle on the same folder.
  func another(readOnly: Bool = false) throws -> SQLiteLog {
    try SQLiteLog.open(at: folder, readOnly: readOnly)
  }

  /// Closes cleanly and opens again.
  func reopen() throws {
    try log.close()
    log = try SQLiteLog.open(at: folder)
  }

  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: file(name))) }

  /// Overwrites a file of the folder in place, as somebody with an editor would.
  func overwrite(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: file(name))
  }
}

/// Whether the long forms of the heavy tests were asked for.
let soak = ProcessInfo.processInfo.environment["LOTSE_SOAK"] == "1"
