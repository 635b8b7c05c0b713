/// A ZIP archive of entries that are stored as they are (PKWARE APPNOTE 6.3, method 0).
///
/// Enough for OpenDocument, whose packages may be stored, and no library for it is among those that can be used. All dates
/// are the first day a ZIP can name: the same content gives the same bytes.
struct StoredZip {
  private var local: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file under an ASCII name of at most 65,535 bytes.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let start = local.count
    let shared =
      little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2)
      + little(Int(CRC32.sum(content)), 4) + little(content.count, 4) + little(content.count, 4)
      + little(name.utf8.count, 2) + little(0, 2)
    local += Array("PK\u{3}\u{4}".utf8) + shared + Array(name.utf8) + content
    directory += Array("PK\u{1}\u{2}".utf8) + little(20, 2) + shared
    directory +=
      little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(start, 4) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    local + directory + Array("PK\u{5}\u{6}".utf8) + little(0, 2) + little(0, 2) + little(count, 2)
      + little(count, 2) + little(directory.count, 4) + little(local.count, 4) + little(0, 2)
  }

  private func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}

/// The checksum that ZIP asks for (ISO 3309, polynomial 0xEDB88320).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  /// The checksum of some bytes.
  static func sum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(truncatingIfNeeded: $0 ^ UInt32($1)) & 0xFF] ^ $0 >> 8 }
  }
}
