import Foundation
import GRDB
import Schema

/// The database of a log, open for reading alone.
struct LogDatabase {
  /// How the file is read.
  enum Access {
    /// Beside sessions that may write, through SQLite's shared memory.
    case attended
    /// As a file that nobody has open and nothing waits for: without making any file beside it.
    case unattended
  }

  let access: Access
  let queue: DatabaseQueue
  /// Bytes of the write-ahead log that could not be read along.
  private(set) var unread = 0

  /// Nobody has the file open when there is no shared memory; whoever reads makes it.
  static func access(_ folder: LogFolder) -> Access {
    guard (FileFacts(folder.writeAheadLog)?.size ?? 0) == 0 else { return .attended }
    return FileFacts(folder.sharedMemory) == nil || !folder.isWritable ? .unattended : .attended
  }

  init(_ folder: LogFolder, _ access: Access) throws {
    guard let facts = FileFacts(folder.database) else { throw ProofError.notALog }
    guard facts.isPlain else { throw ProofError.notPlainFile }
    // Before SQLite looks at it: an empty file would pass for a database without tables.
    guard Self.begins(folder.database, with: "SQLite format 3\0") else { throw ProofError.notALog }
    do {
      queue = try Self.open(folder.database, access)
      self.access = access
    } catch let error as DatabaseError where access == .attended && error.resultCode == .SQLITE_CANTOPEN {
      // On a medium that cannot be written SQLite may be unable to read along what waits: said, not hidden.
      queue = try Self.open(folder.database, .unattended)
      self.access = .unattended
      unread = FileFacts(folder.writeAheadLog)?.size ?? 0
    }
  }

  private static func begins(_ url: URL, with text: String) -> Bool {
    guard let file = try? FileHandle(forReadingFrom: url) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: text.utf8.count)) == Data(text.utf8)
  }

  private static func open(_ url: URL, _ access: Access) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      for setting in [
        "trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "temp_store = MEMORY",
        "mmap_size = 0",
      ] {
        // Fetched, not executed: some of them answer with a row when they are set.
        _ = try Row.fetchAll(database, sql: "PRAGMA \(setting)")
      }
    }
    let path =
      switch access {
      case .attended: url.path
      case .unattended:
        "file:\(url.path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? url.path)?immutable=1"
      }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // SQLite opens lazily; what it cannot open must show here.
    try queue.writeWithoutTransaction { _ = try Row.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    return queue
  }

  /// One short read transaction.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN")
      // Nothing was written, so there is nothing to lose when this fails after a failure.
      defer { try? database.execute(sql: "ROLLBACK") }
      return try body(database)
    }
  }
}
