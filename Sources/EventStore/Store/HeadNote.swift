import Foundation

/// The head as it was when the log was last closed cleanly, in a small file of its own: a damaged tail of the write-ahead log
/// drops entries without a word, and this tells.
///
/// Layout, 96 bytes: magic 4, zero 4, log id 16, number 8, hash 32, SHA-256 over the label `head-note` and these 64 bytes 32.
enum HeadNote {
  static let length = 96
  private static let magic: [UInt8] = Array("LtHn".utf8)

  static func encode(_ head: Head, logID: Identifier) -> [UInt8] {
    var bytes = magic + [0, 0, 0, 0] + logID.bytes
    bytes.append(bigEndian: head.number)
    bytes += head.hash
    return bytes + sha256(Label.headNote, bytes)
  }

  /// The noted head; nil when the bytes are none of this log.
  static func decode(_ bytes: [UInt8], logID: Identifier) -> Head? {
    guard bytes.count == length, Array(bytes[0..<8]) == magic + [0, 0, 0, 0],
      Array(bytes[8..<24]) == logID.bytes,
      sha256(Label.headNote, Array(bytes[0..<64])) == Array(bytes[64..<96])
    else { return nil }
    return Head(number: bigEndian(bytes[24..<32]), hash: Array(bytes[32..<64]))
  }

  /// Reads the note.
  static func read(_ layout: FolderLayout, logID: Identifier) -> Reading {
    guard let data = try? Data(contentsOf: layout.headNote) else { return .missing }
    guard let head = decode([UInt8](data), logID: logID) else { return .damaged }
    return .noted(head)
  }

  /// What the file holds.
  enum Reading: Equatable {
    case missing
    case damaged
    case noted(Head)
  }

  /// Puts a new note in place of the old one: written beside it, synced, renamed, and the folder synced.
  static func write(_ head: Head, logID: Identifier, _ layout: FolderLayout) throws(StoreError) {
    let file = try PlainFile(layout.newHeadNote, flags: O_RDWR | O_CREAT | O_TRUNC)
    try file.write(encode(head, logID: logID), at: 0)
    try file.sync()
    guard rename(layout.newHeadNote.path, layout.headNote.path) == 0 else { throw .inputOutput(errno) }
    try PlainFile(layout.folder, flags: O_RDONLY | O_DIRECTORY).sync()
  }
}
