import EventStore
import Foundation

/// A fresh folder in the system's memory file system, for the owner alone.
///
/// A link on disk notes where it is, so that one that a killed process left behind is found and removed.
struct MemoryFolder {
  /// Where it is.
  let url: URL
  private let note: URL

  private static let beginning = "/dev/shm/lotse-demo-"

  /// Makes the folder and its note; nil where there is no such file system.
  init?(notedAt note: URL) throws {
    var path = Array((Self.beginning + "XXXXXX").utf8CString)
    guard mkdtemp(&path) != nil else { return nil }
    url = URL(fileURLWithPath: String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    self.note = note
    guard symlink(url.path, note.path) == 0 else {
      let code = errno
      rmdir(url.path)
      throw StoreError.inputOutput(code)
    }
  }

  /// Removes the folder and its note.
  func remove() { Self.removeNoted(at: note) }

  /// Removes the folder that is noted there, and the note; does nothing when there is none.
  static func removeNoted(at note: URL) {
    guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: note.path),
      path.hasPrefix(beginning), !path.dropFirst(beginning.count).contains("/")
    else { return }
    try? FileManager.default.removeItem(atPath: path)
    unlink(note.path)
  }
}
