import Foundation

/// The files of a log and where they lie.
struct FolderLayout: Sendable {
  let folder: URL
  let mirror: URL

  init(folder: URL, mirror: URL?) {
    self.folder = folder
    self.mirror = mirror ?? folder.appendingPathComponent("slots.mirror")
  }

  var database: URL { folder.appendingPathComponent("log.db") }
  var writeAheadLog: URL { folder.appendingPathComponent("log.db-wal") }
  var slots: URL { folder.appendingPathComponent("slots.bin") }
  var lock: URL { folder.appendingPathComponent("lock") }
  var headNote: URL { folder.appendingPathComponent("head.note") }
  var newHeadNote: URL { folder.appendingPathComponent("head.note.new") }

  /// Every name that may lie in the folder.
  static let names: Set<String> = [
    "log.db", "log.db-wal", "log.db-shm", "log.db-journal", "slots.bin", "slots.mirror", "lock", "head.note",
    "head.note.new",
  ]
}
