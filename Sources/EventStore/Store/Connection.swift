import Foundation
import GRDB
import GRDBSQLite

/// The one SQLite connection of a log, with its statements prepared once.
final class Connection {
  private let queue: DatabaseQueue
  private var statements: [SQL: PreparedStatement] = [:]
  private var inUse = false
  /// Only while in use.
  private var database: Database?
  private var preparedOn: OpaquePointer?

  /// Every statement that is used again and again.
  enum SQL: String {
    case begin = "BEGIN"
    case beginImmediate = "BEGIN IMMEDIATE"
    case commit = "COMMIT"
    case rollback = "ROLLBACK"
    case dataVersion = "PRAGMA data_version"
    case newestEntry = "SELECT number, header FROM entry ORDER BY number DESC LIMIT 1"
    case entryHeader = "SELECT header FROM entry WHERE number = ?1"
    case duplicate = "SELECT number FROM entry WHERE substr(header, 49, 32) = ?1"
    case insertEntry = "INSERT INTO entry (number, first_event, header, events) VALUES (?1, ?2, ?3, ?4)"
    case insertPayload = "INSERT INTO payload (event, bytes) VALUES (?1, ?2)"
    case insertPlace = "INSERT INTO place (compartment, version, event) VALUES (?1, ?2, ?3)"
    case entriesAfter =
      "SELECT number, header, events, first_event FROM entry WHERE number > ?1 ORDER BY number"
    case payloadsFrom = "SELECT event, bytes FROM payload WHERE event >= ?1 ORDER BY event"
    case rawEntriesAfter = """
      SELECT number, header, events, first_event FROM entry WHERE number > ?1 ORDER BY number LIMIT 256
      """
    case payload = "SELECT bytes FROM payload WHERE event = ?1"
    case placesOf = "SELECT version, event FROM place WHERE compartment = ?1 ORDER BY version"
    case placeOf = "SELECT event FROM place WHERE compartment = ?1 AND version = ?2"
    case placeCount = "SELECT count(*) FROM place"
    case deletePayload = "DELETE FROM payload WHERE event = ?1"
    case keyRecord = "SELECT record FROM login WHERE name = ?1"
    case loginOwner = "SELECT member FROM login WHERE name = ?1"
    case putKeyRecord = """
      INSERT INTO login (member, name, record) VALUES (?1, ?2, ?3)
      ON CONFLICT (member) DO UPDATE SET name = excluded.name, record = excluded.record
      """
    case removeKeyRecord = "DELETE FROM login WHERE member = ?1"
    case logins = "SELECT name, member FROM login ORDER BY name"
  }

  init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Lends the database for one piece of work. A signer that calls the log again is refused.
  func use<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    guard !inUse else { throw StoreError.busy }
    inUse = true
    defer {
      inUse = false
      database = nil
    }
    return try queue.writeWithoutTransaction { database in
      preparedOn = database.sqliteConnection
      self.database = database
      return try body(self)
    }
  }

  /// The statement, prepared at its first use. Only inside `use`.
  func statement(_ sql: SQL) throws(StoreError) -> PreparedStatement {
    if let statement = statements[sql] { return statement }
    guard let preparedOn else { throw .closed }
    let statement = try PreparedStatement(preparedOn, sql.rawValue)
    statements[sql] = statement
    return statement
  }

  /// Runs the body in a transaction that is committed when `body` says so, and rolled back otherwise or on an error.
  func transaction<Result>(_ begin: SQL, _ body: () throws -> (Result, commit: Bool)) throws -> Result {
    try statement(begin).run()
    do {
      let (result, commit) = try body()
      try statement(commit ? .commit : .rollback).run()
      return result
    } catch {
      // SQLite may have rolled back by itself; then there is nothing to do.
      if let preparedOn, sqlite3_get_autocommit(preparedOn) == 0 { try? statement(.rollback).run() }
      throw error
    }
  }

  /// A short transaction that only reads.
  func reading<Result>(_ body: () throws -> Result) throws -> Result {
    try transaction(.begin) { (try body(), commit: true) }
  }

  /// Moves the write-ahead log into the database; true when nothing is left in it. The caller holds the lock.
  func checkpoint(_ mode: Checkpoint) throws(StoreError) -> Bool {
    guard let preparedOn else { throw .closed }
    var frames: Int32 = 0
    var moved: Int32 = 0
    // Readers are done in milliseconds; one that is not holds a snapshot, and waiting longer would hold everybody up.
    sqlite3_busy_timeout(preparedOn, 250)
    defer { sqlite3_busy_timeout(preparedOn, 5000) }
    let code = sqlite3_wal_checkpoint_v2(preparedOn, nil, mode.code, &frames, &moved)
    if code & 0xFF == SQLITE_BUSY { return false }
    guard code == SQLITE_OK else { throw StoreError(sqlite: code) }
    return frames == moved
  }

  /// How far a checkpoint goes.
  enum Checkpoint {
    /// As far as it gets without waiting.
    case passive
    /// To the end, waiting for readers, and cuts the write-ahead log to nothing.
    case truncate

    var code: Int32 {
      switch self {
      case .passive: SQLITE_CHECKPOINT_PASSIVE
      case .truncate: SQLITE_CHECKPOINT_TRUNCATE
      }
    }
  }

  /// Copies the whole database. Inside `use`.
  func copy(to target: DatabaseQueue) throws {
    guard let database else { throw StoreError.closed }
    try target.writeWithoutTransaction { try database.backup(to: $0) }
  }

  /// Ends the connection. The caller holds the lock, for SQLite checkpoints once more by itself.
  func close() throws {
    statements = [:]
    preparedOn = nil
    try queue.close()
  }

  /// Keeps the connection open until the process ends: closing it would write, after a write has failed.
  func abandon() {
    _ = Unmanaged.passRetained(queue)
    for statement in statements.values { _ = Unmanaged.passRetained(statement) }
    statements = [:]
    preparedOn = nil
  }
}
