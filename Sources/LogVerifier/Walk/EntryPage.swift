import Foundation
import GRDB

/// Some hundred rows of the entry table, read in one short transaction with what belongs to them.
struct EntryPage {
  private static let maximumRows = 512
  private static let maximumBytes = 4 << 20

  /// One row: its number and what it holds, or why it is no entry.
  struct Line {
    let number: UInt64
    let content: Result<EntryRecord, EntryFault>
    /// The entry's hash, as far as there is a header to hash.
    let hash: [UInt8]
    /// Findings about the row, its payloads and its places in the indexes.
    var findings: [ProofFinding] = []
  }

  private(set) var lines: [Line] = []
  /// Why reading stopped behind the last line, when it could not go on: SQLite's extended result code.
  private(set) var failure: Int32?

  /// Whether there are no more entries.
  var isEnd: Bool { lines.isEmpty && failure == nil }

  /// Reads the rows behind this number, up to the first that cannot be read.
  init(_ database: Database, after number: UInt64) throws {
    let sql = """
      SELECT number, header, events, first_event FROM entry WHERE number > ? ORDER BY number
      LIMIT \(Self.maximumRows)
      """
    let rows = try Row.fetchCursor(
      try database.cachedStatement(sql: sql), arguments: [Int64(clamping: number)])
    var bytes = 0
    do {
      while bytes < Self.maximumBytes, let row = try rows.next() {
        let events = (row[2] as DatabaseValue).blob
        let line = Self.line(row, events)
        // In a damaged tree rows may stand anywhere; reading on from one that goes back would never end.
        guard line.number > lines.last?.number ?? number else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        lines.append(line)
        bytes += 400 + (events?.count ?? 0) * 4
      }
    } catch {
      failure = error.code
    }
    for place in lines.indices { Self.complete(&lines[place], database) }
  }

  private static func line(_ row: Row, _ events: [UInt8]?) -> Line {
    let number = (row[0] as DatabaseValue).int64.map { UInt64(clamping: $0) } ?? 0
    let header = (row[1] as DatabaseValue).blob
    guard let header, let events else {
      return Line(number: number, content: .failure(.columnType), hash: Label.entryHash.hash(header ?? []))
    }
    do {
      let record = try EntryRecord(header: header, events: events)
      let first = (row[3] as DatabaseValue).int64.map { UInt64(clamping: $0) }
      var line = Line(number: number, content: .success(record), hash: record.hash)
      if record.header.number != number || record.header.firstEvent != first {
        line.findings.append(.columnsDiffer(entry: number))
      }
      return line
    } catch {
      return Line(number: number, content: .failure(error), hash: Label.entryHash.hash(header))
    }
  }

  /// Looks for the entry's payloads, and for its places in the indexes.
  private static func complete(_ line: inout Line, _ database: Database) {
    guard case .success(var record) = line.content else { return }
    checkKey(record.header, &line, database)
    for place in record.events.indices {
      let event = record.events[place]
      do {
        record.events[place].payload = try payload(event, database)
      } catch {
        record.events[place].payload = .damaged
        line.findings.append(
          .payloadUnreadable(entry: line.number, event: event.number, code: error.code))
        continue
      }
      if case .damaged = record.events[place].payload {
        line.findings.append(.payloadDamaged(entry: line.number, event: event.number))
      }
      checkPlace(event, &line, database)
    }
    line = Line(
      number: line.number, content: .success(record), hash: line.hash, findings: line.findings)
  }

  private static func payload(_ event: EventRecord, _ database: Database) throws -> EventRecord.Payload {
    let statement = try database.cachedStatement(
      sql: "SELECT bytes, typeof(bytes) = 'blob' FROM payload WHERE event = ?")
    statement.setUncheckedArguments([Int64(clamping: event.number)])
    let rows = try Row.fetchCursor(statement)
    // The row lies in the statement, which the cursor resets when it goes.
    return try withExtendedLifetime(rows) {
      guard let row = try rows.next() else { return .missing }
      guard (row[1] as DatabaseValue).int64 == 1 else { return .damaged }
      return try row.withUnsafeData(atIndex: 0) { data in
        guard let data, event.header.names(data) else { return .damaged }
        return .whole(event.header.eventClass == .data ? [] : [UInt8](data))
      }
    }
  }

  private static func checkPlace(_ event: EventRecord, _ line: inout Line, _ database: Database) {
    guard event.header.eventClass == .data else { return }
    let found = try? database.numbers(
      "SELECT event FROM place WHERE compartment = ? AND version = ?",
      [Data(event.header.compartment.bytes), Int64(clamping: event.header.version)])
    if found != [event.number] {
      line.findings.append(.placeMissing(entry: line.number, event: event.number))
    }
  }

  /// Author and idempotency key must lead to this entry and to no other.
  private static func checkKey(_ header: EntryHeader, _ line: inout Line, _ database: Database) {
    let found = try? database.numbers(
      "SELECT number FROM entry INDEXED BY entry_once WHERE substr(header, 49, 32) = ?",
      [Data(header.bytes[48..<80])])
    if found != [line.number] { line.findings.append(.keyIndexDiffers(entry: line.number)) }
  }
}

extension Database {
  /// The numbers in the first column of what a statement finds; the statement is kept for the next time.
  func numbers(_ sql: String, _ arguments: StatementArguments = []) throws -> [UInt64] {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    let rows = try Row.fetchCursor(statement)
    var numbers: [UInt64] = []
    while let row = try rows.next() {
      numbers.append((row[0] as DatabaseValue).int64.map { UInt64(clamping: $0) } ?? 0)
    }
    return numbers
  }
}

extension Error {
  /// SQLite's extended result code; 0 for any other error.
  var code: Int32 { (self as? DatabaseError)?.extendedResultCode.rawValue ?? 0 }
}
