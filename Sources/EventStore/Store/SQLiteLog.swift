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
  let queue: DatabaseQueue
  var life = Life.open
  private var isInUse = false
  var fold: Roster
  var checkedKeys: Set<[UInt8]> = []
  var seenDataVersion: UInt64 = 0
  var unmovedBytes = 0
  var noted: Head?

  enum Life { case open, poisoned, closed }

  init(_ layout: FolderLayout, _ queue: DatabaseQueue, lock: LockFile, readOnly: Bool) throws {
    let facts = try queue.writeWithoutTransaction { database in
      try SchemaCheck.check(database)
      return try database.first(.facts) { (id: try $0.bytes(0), rehearsal: $0.number(1)) }
    }
    guard let facts, let id = Identifier(bytes: facts.id) else { throw StoreError.notALog }
    self.layout = layout
    logID = id
    isRehearsal = facts.rehearsal == 1
    isReadOnly = readOnly
    lockFile = lock
    self.queue = queue
    fold = Roster(logID: id)
    slotPair = try SlotPair(layout, logID: id, readOnly: readOnly)
    (noted, startFindings) = try queue.writeWithoutTransaction {
      try Self.compareNote(layout, $0, logID: id)
    }
    seenDataVersion = try queue.writeWithoutTransaction { try $0.number(.dataVersion) ?? 0 }
    LogsInUse.begin(layout.folder)
  }

  deinit {
    if life == .open { try? close() }
  }

  /// Lends the connection to one call, and remembers a failure after which nothing may be tried again. A signer that calls the
  /// log again is refused.
  func use<Result>(_ body: (Database) throws -> Result) throws -> Result {
    state.lock()
    defer { state.unlock() }
    switch life {
    case .closed: throw StoreError.closed
    case .poisoned: throw StoreError.poisoned
    case .open: break
    }
    guard !isInUse else { throw StoreError.busy }
    isInUse = true
    defer { isInUse = false }
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      guard let known = error as? StoreError ?? (error as? DatabaseError).map(StoreError.init) else {
        throw error
      }
      if known.isFatal { poison() }
      throw known
    }
  }

  /// The same, for a call that writes: with the lock file held.
  func useForWriting<Result>(_ body: (Database) throws -> Result) throws -> Result {
    guard !isReadOnly else { throw StoreError.readOnly }
    state.lock()
    defer { state.unlock() }
    return try lockFile.hold { try use(body) }
  }

  /// The connection stays open until the process ends: closing it would write, after a write has failed.
  private func poison() {
    life = .poisoned
    _ = Unmanaged.passRetained(queue)
  }

  /// The newest entry's number and hash.
  public func head() throws -> Head {
    try use { try $0.head(logID: logID) }
  }

  /// Whether somebody else wrote since the last time this was asked. Costs about two microseconds.
  public func changedByOthers() throws -> Bool {
    try use { database in
      let version = try database.number(.dataVersion) ?? 0
      defer { seenDataVersion = version }
      return version != seenDataVersion
    }
  }
}

extension Database {
  /// The newest entry's number and hash.
  func head(logID: Identifier) throws -> Head {
    let newest = try first(.newestEntry) {
      Head(number: $0.number(0), hash: sha256(Label.entryHash, try $0.bytes(1)))
    }
    return newest ?? .empty(logID: logID)
  }

  /// The hash of the entry with this number; nil when there is none.
  func entryHash(_ number: UInt64) throws -> [UInt8]? {
    try first(.entryHeader, .init(number)) { sha256(Label.entryHash, try $0.bytes(0)) }
  }
}
