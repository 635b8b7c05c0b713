/// Content is padded before it is sealed, so that only its bucket shows: u32 true length, content, zeros, up to a
/// multiple of 256 bytes until 4096, then a multiple of 4096, at most 65 536 in all.
public enum Padding {
  /// Most bytes of padded plaintext.
  public static let longest = 65_536
  /// Most bytes of content.
  public static let longestContent = longest - lengthBytes
  /// Bytes that sealing adds: the tag of AES-GCM.
  public static let tagLength = 16
  static let lengthBytes = 4

  /// Bytes of padded plaintext for content of `contentCount` bytes. Throws `tooLong(.content)`.
  public static func paddedLength(of contentCount: Int) throws -> Int {
    guard (0...longestContent).contains(contentCount) else {
      throw VaultError.tooLong(.content, most: longestContent, actual: contentCount)
    }
    let needed = contentCount + lengthBytes
    let bucket = needed <= 4096 ? 256 : 4096
    return (needed + bucket - 1) / bucket * bucket
  }

  /// Bytes of the stored payload for content of `contentCount` bytes: padded, with the tag.
  public static func storedLength(of contentCount: Int) throws -> Int {
    try paddedLength(of: contentCount) + tagLength
  }

  /// Whether a stored payload can have this length (bytes).
  public static func isStoredLength(_ count: Int) -> Bool {
    let padded = count - tagLength
    guard padded > 0, padded <= longest else { return false }
    return padded % (padded <= 4096 ? 256 : 4096) == 0
  }

  /// The padded form. Throws `tooLong(.content)`.
  static func pad(_ content: [UInt8]) throws -> [UInt8] {
    let length = try paddedLength(of: content.count)
    var padded: [UInt8] = []
    padded.reserveCapacity(length)
    padded.append(bigEndian: UInt32(content.count))
    padded += content
    padded.append(contentsOf: repeatElement(0, count: length - padded.count))
    return padded
  }

  /// The content again. There is one padded form of each content, any other is refused: `badFormat(.padding)`.
  static func unpad(_ padded: UnsafeRawBufferPointer) throws -> [UInt8] {
    guard padded.count >= lengthBytes else { throw VaultError.badFormat(.padding) }
    let length = Int(UInt32(bigEndian: padded.loadUnaligned(as: UInt32.self)))
    guard length <= longestContent, try paddedLength(of: length) == padded.count else {
      throw VaultError.badFormat(.padding)
    }
    var rest: UInt8 = 0
    for index in lengthBytes + length..<padded.count { rest |= padded[index] }
    guard rest == 0 else { throw VaultError.badFormat(.padding) }
    return Array(padded[lengthBytes..<lengthBytes + length])
  }
}
