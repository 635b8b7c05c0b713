import Foundation

/// A file read and written at positions, never mapped and never through a buffer.
final class PlainFile: Sendable {
  private let descriptor: Int32

  /// Opens a file, or makes it readable for its owner alone.
  init(_ url: URL, flags: Int32) throws(StoreError) {
    descriptor = open(url.path, flags | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw errno == ENOSPC ? .diskFull : .inputOutput(errno) }
  }

  deinit { _ = Foundation.close(descriptor) }

  /// Bytes of the file.
  func size() throws(StoreError) -> Int {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .inputOutput(errno) }
    return Int(facts.st_size)
  }

  /// Up to `count` bytes from a position; fewer at the end of the file.
  func read(_ count: Int, at position: Int) throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let result = bytes.withUnsafeMutableBytes { buffer in
      Result { () throws(StoreError) -> Int in try read(into: buffer, at: position) }
    }
    let done = try result.get()
    return done == count ? bytes : Array(bytes.prefix(done))
  }

  /// Fills a buffer from a position on; gives how many bytes there were, fewer than it holds at the end of the file.
  func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) throws(StoreError) -> Int {
    var done = 0
    while done < buffer.count {
      let got = pread(
        descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(position + done))
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .inputOutput(errno) }
      if got == 0 { break }
      done += got
    }
    return done
  }

  /// Writes all the bytes at a position.
  func write(_ bytes: [UInt8], at position: Int) throws(StoreError) {
    var done = 0
    while done < bytes.count {
      let put = bytes.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done, off_t(position + done))
      }
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .inputOutput(errno) }
      done += put
    }
  }

  /// Waits until what was written is on the disk.
  func sync() throws(StoreError) {
    guard fsync(descriptor) == 0 else { throw .inputOutput(errno) }
  }
}
