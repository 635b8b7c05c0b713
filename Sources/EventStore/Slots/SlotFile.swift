import Crypto
import Foundation

/// One copy of the slot file: a header of 64 bytes, then slots of 64 bytes, overwritten in place and synced.
///
/// It is never renamed over, mapped or kept in SQLite: those leave copies of what was overwritten on the disk.
final class SlotFile {
  private static let magic: [UInt8] = Array("LtSl".utf8)
  private let file: PlainFile

  private init(_ file: PlainFile) { self.file = file }

  /// Opens a copy; nil when there is none.
  static func open(_ url: URL, logID: Identifier, readOnly: Bool) throws(StoreError) -> SlotFile? {
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    let file = try PlainFile(url, flags: readOnly ? O_RDONLY : O_RDWR)
    guard try file.read(SlotRecord.length, at: 0) == header(logID) else { return nil }
    return SlotFile(file)
  }

  /// Makes a new, empty copy.
  static func create(_ url: URL, logID: Identifier) throws(StoreError) -> SlotFile {
    let file = try PlainFile(url, flags: O_RDWR | O_CREAT | O_EXCL)
    try file.write(header(logID), at: 0)
    try file.sync()
    try PlainFile(url.deletingLastPathComponent(), flags: O_RDONLY | O_DIRECTORY).sync()
    return SlotFile(file)
  }

  /// Magic 4, suite 2, zero 2, log id 16, zero 36, the first 4 bytes of SHA-256 over these 60.
  static func header(_ logID: Identifier) -> [UInt8] {
    let bytes = magic + [0, 1, 0, 0] + logID.bytes + [UInt8](repeating: 0, count: 36)
    return bytes + sha256(bytes).prefix(4)
  }

  /// How many whole slots the file has.
  func count() throws(StoreError) -> Int { max(0, try file.size() / SlotRecord.length - 1) }

  /// Bytes behind the last whole slot: a write that was cut off.
  func strayBytes() throws(StoreError) -> Int { try file.size() % SlotRecord.length }

  /// The bytes of the slots from a place on.
  func read(from place: Int, count: Int) throws(StoreError) -> [UInt8] {
    try file.read(count * SlotRecord.length, at: (place + 1) * SlotRecord.length)
  }

  /// One slot, or why its bytes are none.
  func slot(_ place: Int) throws(StoreError) -> Result<SlotRecord, SlotReject> {
    let bytes = try read(from: place, count: 1)
    do { return .success(try SlotRecord.parse(bytes)) } catch { return .failure(error) }
  }

  /// Writes slots from a place on; `sync` must follow.
  func write(_ bytes: [UInt8], from place: Int) throws(StoreError) {
    try file.write(bytes, at: (place + 1) * SlotRecord.length)
  }

  func sync() throws(StoreError) { try file.sync() }
}
