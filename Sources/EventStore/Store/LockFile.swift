import Foundation

/// The advisory lock in front of every commit, checkpoint and close.
///
/// It makes writers fair, and keeps a commit and a checkpoint from happening at the same moment, which SQLite before 3.51.3 can
/// turn into lost pages.
final class LockFile {
  private let descriptor: Int32
  private var depth = 0

  /// Opens, or makes, the lock file; for a read-only log it may be missing.
  init(_ url: URL, readOnly: Bool) throws(StoreError) {
    let flags = readOnly ? O_RDONLY | O_CLOEXEC : O_RDWR | O_CREAT | O_CLOEXEC
    descriptor = open(url.path, flags, 0o600)
    guard descriptor >= 0 || readOnly else { throw .inputOutput(errno) }
  }

  deinit {
    if descriptor >= 0 { _ = Foundation.close(descriptor) }
  }

  /// Runs the body with the lock held; waits for it as long as it takes.
  func hold<Result>(_ body: () throws -> Result) throws -> Result {
    try take()
    defer { release() }
    return try body()
  }

  private func take() throws(StoreError) {
    if depth == 0, descriptor >= 0 {
      while flock(descriptor, LOCK_EX) != 0 {
        guard errno == EINTR else { throw .inputOutput(errno) }
      }
    }
    depth += 1
  }

  private func release() {
    depth -= 1
    if depth == 0, descriptor >= 0 { _ = flock(descriptor, LOCK_UN) }
  }
}
