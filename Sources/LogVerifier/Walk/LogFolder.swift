import Foundation

/// Where the files of a log lie, and what can be said of them from outside.
struct LogFolder {
  let folder: URL
  let mirror: URL

  init(_ options: ProofOptions) {
    folder = options.folder
    mirror = options.mirror ?? options.folder.appendingPathComponent("slots.mirror")
  }

  var database: URL { folder.appendingPathComponent("log.db") }
  var writeAheadLog: URL { folder.appendingPathComponent("log.db-wal") }
  var sharedMemory: URL { folder.appendingPathComponent("log.db-shm") }
  var slots: URL { folder.appendingPathComponent("slots.bin") }
  var headNote: URL { folder.appendingPathComponent("head.note") }

  private static let names: Set<String> = [
    "log.db", "log.db-wal", "log.db-shm", "log.db-journal", "slots.bin", "slots.mirror", "lock", "head.note",
    "head.note.new", "images",
  ]

  /// Foreign names, links, files with a second name, and what others than the owner may touch.
  func findings() throws(ProofError) -> [ProofFinding] {
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw .folderUnreadable
    }
    var findings: [ProofFinding] = []
    if let facts = FileFacts(folder), facts.isOpenToOthers { findings.append(.openToOthers(".")) }
    for name in found.sorted() {
      guard Self.names.contains(name) else {
        findings.append(.foreignFile(name))
        continue
      }
      guard let facts = FileFacts(folder.appendingPathComponent(name)) else { continue }
      let isRight = name == "images" ? facts.isFolder : facts.isPlain
      if !isRight { findings.append(.notPlainFile(name)) }
      if facts.isOpenToOthers { findings.append(.openToOthers(name)) }
    }
    return findings
  }

  /// Whether there is such a folder; a link to one will do, since nothing is written.
  var isThere: Bool {
    var facts = stat()
    return stat(folder.path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the folder's mode lets its owner write; asked of the mode, since root may write anywhere.
  var isWritable: Bool {
    (FileFacts(folder)?.ownerMayWrite ?? false) && access(folder.path, W_OK) == 0
  }
}

/// What the file system says of a file, links not followed.
struct FileFacts: Equatable {
  private let mode: mode_t
  private let names: UInt64
  let size: Int
  private let changed: [Int]

  init?(_ url: URL) {
    var facts = stat()
    guard lstat(url.path, &facts) == 0 else { return nil }
    mode = facts.st_mode
    names = UInt64(facts.st_nlink)
    size = Int(facts.st_size)
    changed = [facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
  }

  var isPlain: Bool { mode & S_IFMT == S_IFREG && names == 1 }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  /// A link's own mode says nothing.
  var isOpenToOthers: Bool { mode & S_IFMT != S_IFLNK && mode & 0o077 != 0 }
  var ownerMayWrite: Bool { mode & 0o200 != 0 }
  /// When its content was last written.
  var modified: Date { Date(timeIntervalSince1970: Double(changed[0]) + Double(changed[1]) / 1e9) }
}
