import Foundation
import GRDB

/// Every statement that is used again and again; GRDB prepares each once a connection.
enum SQL: String {
  case begin = "BEGIN"
  case beginImmediate = "BEGIN IMMEDIATE"
  case commit = "COMMIT"
  case facts = "SELECT id, rehearsal FROM log"
  case dataVersion = "PRAGMA data_version"
  case newestEntry = "SELECT number, header FROM entry ORDER BY number DESC LIMIT 1"
  case entryHeader = "SELECT header FROM entry WHERE number = ?"
  // The newest number, and that of the entry with this author and idempotency key, by the index `entry_once`.
  case newestAndDuplicate = """
    SELECT (SELECT max(number) FROM entry), (SELECT number FROM entry WHERE substr(header, 49, 32) = ?)
    """
  case insertEntry = "INSERT INTO entry (number, first_event, header, events) VALUES (?, ?, ?, ?)"
  case insertPayload = "INSERT INTO payload (event, bytes) VALUES (?, ?)"
  case insertPlace = "INSERT INTO place (compartment, version, event) VALUES (?, ?, ?)"
  case entriesAfter = "SELECT number, header, events, first_event FROM entry WHERE number > ? ORDER BY number"
  case payloadsFrom = "SELECT event, bytes FROM payload WHERE event >= ? ORDER BY event"
  case payload = "SELECT bytes FROM payload WHERE event = ?"
  case placesOf = "SELECT event FROM place WHERE compartment = ? ORDER BY version"
  case placeOf = "SELECT event FROM place WHERE compartment = ? AND version = ?"
  case placeCount = "SELECT count(*) FROM place"
  case deletePayload = "DELETE FROM payload WHERE event = ?"
  case keyRecord = "SELECT record FROM login WHERE name = ?"
  case loginOwner = "SELECT member FROM login WHERE name = ?"
  case putKeyRecord = """
    INSERT INTO login (member, name, record) VALUES (?, ?, ?)
    ON CONFLICT (member) DO UPDATE SET name = excluded.name, record = excluded.record
    """
  case removeKeyRecord = "DELETE FROM login WHERE member = ?"
  case logins = "SELECT name, member FROM login ORDER BY name"
  case keyRecords = "SELECT record FROM login"
  case attempts = "SELECT failures, at FROM attempt WHERE name = ?"
  case noteFailure = """
    INSERT INTO attempt (name, failures, at) VALUES (?, 1, ?)
    ON CONFLICT (name) DO UPDATE SET failures = min(failures, 1000) + 1, at = excluded.at
    """
  case forgetFailures = "DELETE FROM attempt WHERE name = ?"
}

extension Database {
  /// Runs a statement that gives no rows.
  func run(_ sql: SQL, _ arguments: StatementArguments = []) throws {
    try statement(sql, arguments).execute()
  }

  /// The rows of a statement; one cursor a statement at a time.
  func rows(_ sql: SQL, _ arguments: StatementArguments = []) throws -> RowCursor {
    try Row.fetchCursor(statement(sql, arguments))
  }

  private func statement(_ sql: SQL, _ arguments: StatementArguments) throws -> Statement {
    let statement = try cachedStatement(sql: sql.rawValue)
    // Counted by the eye, beside the statement; having them counted each time costs a twentieth of an append.
    statement.setUncheckedArguments(arguments)
    return statement
  }

  /// What the closure reads from the first row; nil when there is none.
  func first<Value>(
    _ sql: SQL, _ arguments: StatementArguments = [], _ read: (Row) throws -> Value
  ) throws -> Value? {
    let rows = try rows(sql, arguments)
    // The row lies in the statement, which the cursor resets when it goes.
    return try withExtendedLifetime(rows) { try rows.next().map(read) }
  }

  /// The number in the first column of the first row; nil when there is none.
  func number(_ sql: SQL, _ arguments: StatementArguments = []) throws -> UInt64? {
    try first(sql, arguments) { $0.number(0) }
  }

  /// Runs the body in a transaction that is committed behind it, and rolled back on an error.
  func transaction<Result>(_ begin: SQL, _ body: () throws -> Result) throws -> Result {
    // Prepared once: GRDB's own `inTransaction` prepares BEGIN and COMMIT anew each time, which took 8 us of an append.
    try run(begin)
    do {
      let result = try body()
      try run(.commit)
      return result
    } catch {
      // The first error tells; SQLite may have rolled back by itself already.
      try? rollback()
      throw error
    }
  }
}

extension Row {
  /// The number in a column of a row under the cursor. A damaged file may hold anything there: optionals never trap on it.
  func number(_ column: Int) -> UInt64 { UInt64(bitPattern: self[column] as Int64? ?? 0) }

  /// The bytes in a column, copied once; empty for NULL.
  func bytes(_ column: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: column) { $0.map(Array.init) ?? [] }
  }
}

extension StatementArguments {
  /// The arguments from a number; one that fits no column finds nothing.
  init(_ number: UInt64) { self = [Int64(clamping: number)] }

  /// The arguments from an id.
  init(_ id: Identifier) { self = [Data(id.bytes)] }
}
