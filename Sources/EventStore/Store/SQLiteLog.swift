import Foundation
import GRDB

/// A log in a folder of its own, on the system's SQLite.
///
/// Usable from any thread: one call at a time has the connection, and every call that writes holds the folder's lock file, so
/// that several of these, in one process or many, share a folder.
public final class SQLiteLog: EntryLog, @unchecked Sendable {
  /// The log's id.
  public let logID: Identifier
  /// Whether the log was made for rehearsal only.
  public let isRehearsal: Bool
  /// Whether nothing can be written.
  public let isReadOnly: Bool
  /// What was wrong when the log was opened: a log that ends before the noted head takes no entries.
  public let startFindings: [LogFinding]

  let layout: FolderLayout
  let state = NSRecursiveLock()
  let lockFile: LockFile
  let slotPair: SlotPair
  // Everything below is used with `state` held.
  let connection: Connection
  var life = Life.open
  var fold: Roster
  var checkedKeys: Set<[UInt8]> = []
  var seenDataVersion: UInt64 = 0
  var unmovedBytes = 0
  var noted: Head?

  enum Life { case open, poisoned, closed }

  init(_ layout: FolderLayout, _ queue: DatabaseQueue, lock: LockFile, readOnly: Bool) throws {
    let facts = try queue.writeWithoutTransaction { database in
      try SchemaCheck.check(database)
      return try Row.fetchOne(database, sql: "SELECT id, rehearsal FROM log")
    }
    guard let facts, let id = Identifier(bytes: facts[0] as Data) else { throw StoreError.notALog }
    self.layout = layout
    logID = id
    isRehearsal = facts[1] == 1
    isReadOnly = readOnly
    lockFile = lock
    connection = Connection(queue)
    fold = Roster(logID: id)
    slotPair = try SlotPair(layout, logID: id, readOnly: readOnly)
    (noted, startFindings) = try connection.use { try Self.compareNote(layout, $0, logID: id) }
    seenDataVersion = try connection.use { try $0.statement(.dataVersion).first { $0.number(0) } ?? 0 }
  }

  deinit {
    if life == .open { try? close() }
  }

  /// Lends the connection to one call, and remembers a failure after which nothing may be tried again.
  func use<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    state.lock()
    defer { state.unlock() }
    switch life {
    case .closed: throw StoreError.closed
    case .poisoned: throw StoreError.poisoned
    case .open: break
    }
    do {
      return try connection.use(body)
    } catch let error as StoreError {
      if error.isFatal { poison() }
      throw error
    } catch let error as DatabaseError {
      let known = StoreError(sqlite: error.extendedResultCode.rawValue)
      if known.isFatal { poison() }
      throw known
    }
  }

  /// The same, for a call that writes: with the lock file held.
  func useForWriting<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    guard !isReadOnly else { throw StoreError.readOnly }
    state.lock()
    defer { state.unlock() }
    return try lockFile.hold { try use(body) }
  }

  private func poison() {
    life = .poisoned
    connection.abandon()
  }

  /// The newest entry's number and hash.
  public func head() throws -> Head {
    try use { try $0.head(logID: logID) }
  }

  /// Whether somebody else wrote since the last time this was asked. Costs about two microseconds.
  public func changedByOthers() throws -> Bool {
    try use { connection in
      let version = try connection.statement(.dataVersion).first { $0.number(0) } ?? 0
      defer { seenDataVersion = version }
      return version != seenDataVersion
    }
  }
}

extension Connection {
  /// The newest entry's number and hash.
  func head(logID: Identifier) throws -> Head {
    let newest = try statement(.newestEntry).first {
      Head(number: $0.number(0), hash: sha256(Label.entryHash, $0.bytes(1)))
    }
    return newest ?? .empty(logID: logID)
  }
}
