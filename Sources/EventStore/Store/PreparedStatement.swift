import GRDBSQLite

/// One prepared SQLite statement, used again and again: preparing costs more than running it.
final class PreparedStatement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ connection: OpaquePointer, _ sql: String) throws(StoreError) {
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else {
      throw StoreError(sqlite: sqlite3_extended_errcode(connection))
    }
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  @discardableResult
  func bind(_ place: Int32, _ number: UInt64) -> Self {
    sqlite3_bind_int64(handle, place, Int64(truncatingIfNeeded: number))
    return self
  }

  /// Binds bytes; SQLite takes a copy.
  @discardableResult
  func bind(_ place: Int32, _ bytes: [UInt8]) -> Self {
    _ = bytes.withUnsafeBytes {
      // An empty array may have no address, which SQLite would take for NULL.
      if let start = $0.baseAddress, !$0.isEmpty {
        return sqlite3_bind_blob(handle, place, start, Int32(clamping: $0.count), Self.copied)
      }
      return sqlite3_bind_zeroblob(handle, place, 0)
    }
    return self
  }

  @discardableResult
  func bind(_ place: Int32, _ text: String) -> Self {
    sqlite3_bind_text(handle, place, text, -1, Self.copied)
    return self
  }

  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Runs the statement to its end, without rows.
  func run() throws(StoreError) {
    defer { sqlite3_reset(handle) }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      if code != SQLITE_ROW { throw StoreError(sqlite: sqlite3_extended_errcode(connection)) }
    }
  }

  /// Steps to the next row; false at the end. `reset` must follow.
  func step() throws(StoreError) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else { throw StoreError(sqlite: sqlite3_extended_errcode(connection)) }
    return false
  }

  func reset() { sqlite3_reset(handle) }

  /// The first row, read by the closure; nil when there is none.
  func first<Value>(_ read: (PreparedStatement) throws -> Value) throws -> Value? {
    defer { reset() }
    return try step() ? try read(self) : nil
  }

  func number(_ column: Int32) -> UInt64 { UInt64(bitPattern: sqlite3_column_int64(handle, column)) }

  func bytes(_ column: Int32) -> [UInt8] {
    let count = Int(sqlite3_column_bytes(handle, column))
    guard count > 0, let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}

extension StoreError {
  /// The error for an extended result code of SQLite.
  init(sqlite code: Int32) {
    switch code & 0xFF {
    case SQLITE_FULL: self = .diskFull
    case SQLITE_IOERR, SQLITE_CANTOPEN: self = .inputOutput(code)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_READONLY: self = .readOnly
    case SQLITE_NOTADB: self = .notALog
    default: self = .database(code)
    }
  }

  /// Whether nothing may be tried again after it: what is on disk is not known.
  var isFatal: Bool {
    switch self {
    case .diskFull, .inputOutput: true
    case .database(let code): code & 0xFF == SQLITE_CORRUPT
    default: false
    }
  }
}
