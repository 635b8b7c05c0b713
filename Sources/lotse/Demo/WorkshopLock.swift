import EventStore
import Foundation

/// Keeps two foundings at one place apart: a lock on the folder in which one of them works, gone with its process.
struct WorkshopLock {
  private let descriptor: Int32

  /// Makes the folder if it is missing, and waits until nobody else works in it.
  init(_ folder: URL) throws {
    while true {
      if mkdir(folder.path, 0o700) != 0, errno != EEXIST { throw StoreError.inputOutput(errno) }
      let descriptor = Glibc.open(folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { throw UsageFault.folderTaken }
      guard flock(descriptor, LOCK_EX) == 0 else {
        let code = errno
        Glibc.close(descriptor)
        throw StoreError.inputOutput(code)
      }
      if Self.isStill(descriptor, at: folder) {
        self.descriptor = descriptor
        return
      }
      // Whoever had it has moved the folder to its place or removed it.
      Glibc.close(descriptor)
    }
  }

  /// Lets the next one in.
  func release() { Glibc.close(descriptor) }

  private static func isStill(_ descriptor: Int32, at folder: URL) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, lstat(folder.path, &named) == 0 else { return false }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }
}
