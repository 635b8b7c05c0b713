import Foundation
import GRDB

extension SQLiteLog {
  /// Writes a copy of the log to a new file through SQLite's backup interface, while others go on appending, and checks the copy
  /// entry by entry; what is wrong with it stands in the result.
  ///
  /// The copy holds no slots: without those it opens nothing. They are kept apart, by `backUpSlots`.
  public func backUpLog(to file: URL, checkSignatures: Bool = true) throws -> LogVerification {
    try reserve(file)
    return try use { database in
      let copy = try DatabaseQueue(path: file.path)
      try copy.writeWithoutTransaction { try database.backup(to: $0) }
      // One file, to be carried away: the copy needs no write-ahead log beside it.
      try copy.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
      try PlainFile(file, flags: O_RDWR).sync()
      return try check(file, checkSignatures)
    }
  }

  private func check(_ file: URL, _ checkSignatures: Bool) throws -> LogVerification {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    try queue.writeWithoutTransaction { try SchemaCheck.check($0) }
    var walk = VerificationWalk(logID: logID, known: nil, checkSignatures: checkSignatures)
    while queue.writeWithoutTransaction({ walk.advance($0) }) {}
    walk.finish(rehearsal: isRehearsal)
    try queue.close()
    return walk.result
  }

  /// Writes a copy of the slot file to a new file and syncs it. Best taken after the log's copy: a slot too many is harmless, a
  /// missing one is not. It must expire, or what is erased lives on in it.
  public func backUpSlots(to file: URL) throws {
    try reserve(file)
    state.lock()
    defer { state.unlock() }
    try lockFile.hold {
      try use { _ in
        let copy = try PlainFile(file, flags: O_RDWR)
        try copy.write(SlotFile.header(logID) + slotPair.allSlots(), at: 0)
        try copy.sync()
      }
    }
  }

  /// Makes the new file, for its owner alone; never over another.
  private func reserve(_ file: URL) throws(StoreError) {
    guard !FileManager.default.fileExists(atPath: file.path) else { throw .alreadyThere }
    _ = try PlainFile(file, flags: O_RDWR | O_CREAT | O_EXCL)
  }

  /// Lays copies of log and slots into an empty or missing folder, as a log that can be opened; the log is to be verified then.
  ///
  /// The newest slot file always wins: with an older one, erase again what `unfinishedErasures()` and the verification name.
  public static func restore(log: URL, slots: URL, to folder: URL, mirror: URL? = nil) throws {
    let layout = FolderLayout(folder: folder, mirror: mirror)
    if mkdir(folder.path, 0o700) != 0, errno != EEXIST { throw StoreError.inputOutput(errno) }
    try layout.checkFolder()
    for url in [layout.database, layout.slots, layout.mirror, layout.headNote] {
      guard !FileManager.default.fileExists(atPath: url.path) else { throw StoreError.alreadyThere }
    }
    for (source, target) in [(slots, layout.slots), (slots, layout.mirror), (log, layout.database)] {
      let copy = try PlainFile(target, flags: O_RDWR | O_CREAT | O_EXCL)
      try copy.write([UInt8](try Data(contentsOf: source, options: .mappedIfSafe)), at: 0)
      try copy.sync()
    }
    let restored = try open(at: folder, mirror: mirror)
    try restored.acceptAsIs()
    try restored.close()
  }
}
