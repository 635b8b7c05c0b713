import Foundation
import GRDB
import Schema

extension SQLiteLog {
  /// Names beside the log's own that may lie in its folder: the sealed images of what members have folded.
  public static let companions: Set<String> = ["images"]

  /// Makes an empty log in an empty or missing folder; entry 1 is appended like any other.
  ///
  /// `logID` follows from the GENESIS that entry 1 will carry. `mirror` is the second copy of the slot file, best on another
  /// disk; without it that lies in the folder too.
  public static func create(
    at folder: URL, logID: Identifier, rehearsal: Bool, mirror: URL? = nil,
    companions: Set<String> = companions
  ) throws -> SQLiteLog {
    let layout = FolderLayout(folder: folder, mirror: mirror)
    if mkdir(folder.path, 0o700) != 0, errno != EEXIST { throw StoreError.inputOutput(errno) }
    try layout.checkFolder()
    try layout.checkFiles(companions: companions)
    for url in [layout.database, layout.slots, layout.mirror, layout.headNote] {
      guard !FileManager.default.fileExists(atPath: url.path) else { throw StoreError.alreadyThere }
    }
    let lock = try LockFile(layout.lock, readOnly: false)
    try lock.hold {
      _ = try SlotFile.create(layout.slots, logID: logID)
      _ = try SlotFile.create(layout.mirror, logID: logID)
      try HeadNote.write(.empty(logID: logID), logID: logID, layout)
      // Made here, so that it and what SQLite lays beside it are for the owner alone.
      _ = try PlainFile(layout.database, flags: O_RDWR | O_CREAT | O_EXCL)
      let queue = try openQueue(layout, readOnly: false)
      try queue.writeWithoutTransaction { database in
        try SchemaCheck.migrate(database)
        try database.execute(
          sql: "INSERT INTO log (one, id, rehearsal) VALUES (1, ?, ?)",
          arguments: [Data(logID.bytes), rehearsal ? 1 : 0])
      }
      try queue.close()
    }
    return try open(at: folder, mirror: mirror, companions: companions)
  }

  /// Opens the log in a folder. A folder that its owner cannot write opens for reading only.
  public static func open(
    at folder: URL, readOnly: Bool = false, mirror: URL? = nil, companions: Set<String> = companions
  ) throws -> SQLiteLog {
    let layout = FolderLayout(folder: folder, mirror: mirror)
    try layout.checkFolder()
    try layout.checkFiles(companions: companions)
    guard FileManager.default.fileExists(atPath: layout.database.path) else { throw StoreError.notALog }
    let readOnly = readOnly || !layout.isWritable
    let lock = try LockFile(layout.lock, readOnly: readOnly)
    return try lock.hold {
      do {
        try checkIsLog(layout)
        let queue = try openQueue(layout, readOnly: readOnly)
        if !readOnly { try queue.writeWithoutTransaction { try migrateOlder($0) } }
        return try SQLiteLog(layout, queue, lock: lock, readOnly: readOnly)
      } catch let error as DatabaseError {
        throw StoreError(error)
      }
    }
  }

  private static func openQueue(_ layout: FolderLayout, readOnly: Bool) throws -> DatabaseQueue {
    var path = layout.database.path
    // Without write access SQLite cannot make its shared memory; after a clean close it needs none.
    if readOnly, !layout.isWritable, layout.isCheckpointed { path = "file:\(uriPath(path))?immutable=1" }
    return try DatabaseQueue(path: path, configuration: Settings.configuration(readOnly: readOnly))
  }

  private static func uriPath(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
  }

  /// Looks at the first bytes before SQLite does: settings must not be tried on a foreign file, since they change it.
  private static func checkIsLog(_ layout: FolderLayout) throws {
    let bytes = try PlainFile(layout.database, flags: O_RDONLY).read(100, at: 0)
    // Empty happens when the program died while the log was made.
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError.notALog
    }
  }

  private static func migrateOlder(_ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == Migrations.applicationID else { return }
    try SchemaCheck.migrate(database)
  }

  /// The note of the last clean close, and what speaks against the log as it is now. Inside `use`.
  static func compareNote(
    _ layout: FolderLayout, _ database: Database, logID: Identifier
  ) throws -> (Head?, [LogFinding]) {
    switch HeadNote.read(layout, logID: logID) {
    case .missing: return (nil, [.noteMissing])
    case .damaged: return (nil, [.noteDamaged])
    case .noted(let head):
      let found = try database.head(logID: logID).number
      if head.number > found { return (head, [.endsBeforeNote(noted: head.number, found: found)]) }
      guard head.number > 0 else { return (head, []) }
      return (
        head, try database.entryHash(head.number) == head.hash ? [] : [.noteDiffers(entry: head.number)]
      )
    }
  }
}

extension FolderLayout {
  /// Whether nothing waits in the write-ahead log.
  fileprivate var isCheckpointed: Bool {
    var facts = stat()
    return stat(writeAheadLog.path, &facts) != 0 || facts.st_size == 0
  }
}
