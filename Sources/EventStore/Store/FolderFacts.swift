import Foundation
import Schema

/// What a data folder looks like from outside, for a self-test: asked without opening the log, so that it is known too when the log
/// cannot be opened.
public struct FolderFacts: Sendable, Equatable {
  /// Who owns the folder, as a user id.
  public let owner: UInt32
  /// The folder's permission bits.
  public let mode: UInt32
  /// Whether the file system keeps what a log needs.
  public let fileSystem: FileSystem
  /// The log's files that are there, sorted by name.
  public let files: [File]
  /// Names that are none of ours, sorted.
  public let foreign: [String]
  /// Bytes that the folder's owner can still write.
  public let freeBytes: UInt64
  /// The schema version in the database's header; nil without a database.
  public let schema: Int?

  /// The newest schema version this program knows.
  public static let knownSchema = Migrations.newestVersion

  /// What a file system is like.
  public enum FileSystem: Sendable, Equatable {
    /// Locks hold and overwriting is in place, as far as is known.
    case fit
    /// A network file system of this kind.
    case network(String)
    /// One of this kind, which keeps what is overwritten.
    case copyOnWrite(String)
  }

  /// A file of the log.
  public struct File: Sendable, Equatable {
    /// Its name in the folder.
    public let name: String
    /// Its permission bits.
    public let mode: UInt32
    /// A plain file that goes by one name only.
    public let isPlain: Bool
  }

  /// Looks at a folder; nil when there is none or it cannot be read.
  public init?(_ folder: URL, companions: Set<String> = SQLiteLog.companions) {
    var facts = stat()
    var space = statvfs()
    guard lstat(folder.path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted(),
      let kind = try? FileSystemKind(of: folder), statvfs(folder.path, &space) == 0
    else { return nil }
    owner = facts.st_uid
    mode = facts.st_mode & 0o7777
    fileSystem = FileSystem(kind)
    files = names.filter(FolderLayout.names.contains).compactMap { File($0, in: folder) }
    foreign = names.filter { !FolderLayout.names.contains($0) && !companions.contains($0) }
    freeBytes = UInt64(space.f_bavail) * UInt64(space.f_frsize)
    schema = Self.schema(of: FolderLayout(folder: folder, mirror: nil).database)
  }

  /// SQLite keeps `user_version` in bytes 60 to 63 of the first page.
  private static func schema(of database: URL) -> Int? {
    guard let bytes = try? PlainFile(database, flags: O_RDONLY).read(64, at: 0), bytes.count == 64 else {
      return nil
    }
    return Int(bytes[60..<64].reduce(0 as UInt32) { $0 << 8 | UInt32($1) })
  }
}

extension FolderFacts.FileSystem {
  fileprivate init(_ kind: FileSystemKind) {
    switch kind {
    case .fit: self = .fit
    case .network(let name): self = .network(name)
    case .copyOnWrite(let name): self = .copyOnWrite(name)
    }
  }
}

extension FolderFacts.File {
  fileprivate init?(_ name: String, in folder: URL) {
    var facts = stat()
    guard lstat(folder.appendingPathComponent(name).path, &facts) == 0 else { return nil }
    self.name = name
    mode = facts.st_mode & 0o7777
    isPlain = facts.st_mode & S_IFMT == S_IFREG && facts.st_nlink == 1
  }
}
