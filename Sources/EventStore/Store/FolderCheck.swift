import Foundation

extension FolderLayout {
  /// Refuses a folder that is not ours alone, or on a file system that cannot keep a log.
  func checkFolder() throws(StoreError) {
    var facts = stat()
    guard lstat(folder.path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { throw .folderMissing }
    guard facts.st_uid == geteuid() else { throw .folderNotOwned(facts.st_uid) }
    guard facts.st_mode & 0o500 == 0o500 else { throw .folderUnreadable }
    guard facts.st_mode & 0o022 == 0 else { throw .folderOpenToOthers(facts.st_mode & 0o777) }
    try FileSystemKind(of: folder).check()
    let mirrorFolder = mirror.deletingLastPathComponent()
    if mirrorFolder.standardizedFileURL != folder.standardizedFileURL {
      try FileSystemKind(of: mirrorFolder).check()
    }
  }

  /// Refuses foreign names and anything but plain files with one name.
  func checkFiles(companions: Set<String>) throws(StoreError) {
    guard let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw .folderUnreadable
    }
    for name in found.sorted() where !companions.contains(name) {
      guard Self.names.contains(name) else { throw .foreignFile(name) }
      var facts = stat()
      guard lstat(folder.appendingPathComponent(name).path, &facts) == 0 else { continue }
      guard facts.st_mode & S_IFMT == S_IFREG, facts.st_nlink == 1 else { throw .notPlainFile(name) }
    }
  }

  /// Whether the folder's mode lets its owner write; asked of the mode, since root may write anywhere.
  var isWritable: Bool {
    var facts = stat()
    return stat(folder.path, &facts) == 0 && facts.st_mode & 0o200 != 0 && access(folder.path, W_OK) == 0
  }
}
