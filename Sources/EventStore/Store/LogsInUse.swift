import Foundation
import Synchronization

/// The folders whose logs this process has open, and the files of SQLite that it opened to search them.
///
/// Closing any descriptor of a file drops every lock this process holds on it (fcntl locks, POSIX), SQLite's own too; another
/// process could then take the log for unused. So such a file stays open until the last log of its folder is closed here.
enum LogsInUse {
  private struct FileID: Hashable {
    let device: UInt64
    let node: UInt64

    init?(_ place: URL, _ type: mode_t) {
      var facts = stat()
      guard lstat(place.path, &facts) == 0, facts.st_mode & S_IFMT == type else { return nil }
      device = UInt64(facts.st_dev)
      node = UInt64(facts.st_ino)
    }
  }

  private struct Use {
    var logs = 0
    var files: [FileID: PlainFile] = [:]
  }

  private static let uses = Mutex<[String: Use]>([:])

  /// A log in that folder was opened.
  static func begin(_ folder: URL) { uses.withLock { $0[key(folder), default: Use()].logs += 1 } }

  /// A log in that folder was closed.
  static func end(_ folder: URL) {
    uses.withLock { uses in
      uses[key(folder)]?.logs -= 1
      if uses[key(folder)]?.logs ?? 0 <= 0 { uses[key(folder)] = nil }
    }
  }

  /// The file at a path, opened for reading; nil when it is gone or no plain file.
  static func file(_ place: URL, of folder: URL) throws(StoreError) -> PlainFile? {
    guard let id = FileID(place, S_IFREG) else { return nil }
    guard place.lastPathComponent.hasPrefix("log.db") else { return try open(place) }
    if let known = uses.withLock({ $0[key(folder)]?.files[id] }) { return known }
    guard let file = try open(place) else { return nil }
    uses.withLock { $0[key(folder), default: Use()].files[id] = file }
    return file
  }

  private static func key(_ folder: URL) -> String { folder.standardizedFileURL.path }

  private static func open(_ place: URL) throws(StoreError) -> PlainFile? {
    do {
      return try PlainFile(place, flags: O_RDONLY)
    } catch .inputOutput(ENOENT) {
      return nil
    }
  }
}
