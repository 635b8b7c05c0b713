import Foundation
import GRDB
import LogVerifier

@testable import EventStore

/// What somebody can do to the files with an editor and a SQL shell, and what the two readers then say.
extension WrittenLog {
  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: file(name))) }

  /// Overwrites a file in place.
  func overwrite(_ name: String, _ bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: file(name))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// Runs SQL on the database as it is.
  func sql(_ sql: String, _ arguments: StatementArguments = []) throws {
    try database { try $0.execute(sql: sql, arguments: arguments) }
  }

  /// Runs SQL with the guarding triggers out of the way, and puts them back.
  func forcedSQL(_ sql: String, _ arguments: StatementArguments = []) throws {
    try withoutTriggers { try $0.execute(sql: sql, arguments: arguments) }
  }

  func withoutTriggers(_ body: (Database) throws -> Void) throws {
    try database { database in
      let triggers = try Row.fetchAll(
        database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
      try body(database)
      for trigger in triggers { try database.execute(sql: trigger[1] as String) }
    }
  }

  /// Lends the database to raw SQL, and leaves one file behind.
  func database(_ body: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: file("log.db").path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try body(database)
      _ = try database.checkpoint(.truncate)
    }
    try queue.close()
  }

  /// What the independent reader finds.
  func proof(since: HeadCode? = nil, cores: Int = 2) throws -> ProofReport {
    try LogProof.run(ProofOptions(folder: folder, since: since, cores: cores))
  }

  /// Its code words, in order, each once.
  func words(since: HeadCode? = nil) throws -> [String] {
    var seen: Set<String> = []
    return try proof(since: since).findings.map(\.word).filter { seen.insert($0).inserted }
  }

  /// What the store's own verification finds; opening may already refuse.
  func verification(since: Head? = nil) throws -> [LogFinding] {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    return try LogVerification.run(log, since: since).findings
  }

  /// What the store refuses to open with; nil when it opens.
  func refusal() -> StoreError? {
    do {
      try SQLiteLog.open(at: folder).close()
      return nil
    } catch {
      return error as? StoreError
    }
  }

  /// Everything the store reads from the files.
  func reading() throws -> Reading {
    let log = try SQLiteLog.open(at: folder, readOnly: true)
    defer { try? log.close() }
    var reading = Reading(head: try log.head(), entries: [], slots: [:], places: [:])
    try log.readEntries(after: 0) { reading.entries.append($0) }
    let roster = try log.roster()
    reading.slots = try log.slots(roster.compartments.values.map(\.slot))
    for id in roster.compartments.keys { reading.places[id] = try log.events(of: id) }
    return reading
  }

  /// What is read of a log.
  struct Reading: Equatable {
    let head: Head
    var entries: [StoredEntry]
    var slots: [Identifier: [UInt8]]
    var places: [Identifier: [UInt64]]
  }
}
