/// The head of a log as people hand it on: the number of its newest entry and all 256 bits of that entry's hash.
public struct HeadCode: Equatable, Sendable {
  private static let letterCount = 52
  private static let separators: Set<UInt8> = Set(" -\t\n\r".utf8)

  /// The entry's number; 0 for an empty log.
  public let number: UInt64
  /// The entry's hash, 32 bytes; for an empty log what entry 1 names as its predecessor.
  public let hash: [UInt8]

  init(number: UInt64, hash: [UInt8]) {
    self.number = number
    self.hash = hash
  }

  /// Reads a code as it was printed or typed (FORMAT.md "Head code"); upper or lower case, blocks apart by hyphens or spaces.
  public init(parsing text: String) throws(HeadCodeFault) {
    let parts = text.utf8.split { Self.separators.contains($0) }
    guard let first = parts.first, first.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = UInt64(String(decoding: first, as: UTF8.self))
    else { throw .number }
    let letters = parts.dropFirst().flatMap { Array($0) }
    var bits: [UInt8] = []
    for letter in letters {
      guard let value = Base32.value(letter) else { throw .letter }
      for place in (0..<5).reversed() { bits.append(value >> UInt8(place) & 1) }
    }
    guard letters.count == Self.letterCount else { throw .letterCount(letters.count) }
    // 52 letters carry 260 bits; the last four must be zero, or two codes would mean the same head.
    guard bits[256...].allSatisfy({ $0 == 0 }) else { throw .strayBits }
    self.init(
      number: number,
      hash: stride(from: 0, to: 256, by: 8).map { bits[$0..<$0 + 8].reduce(0) { $0 << 1 | $1 } })
  }

  /// The code: the number in decimal, a space, and 13 blocks of four letters joined by hyphens.
  public var text: String {
    let letters = Base32.letters(hash)
    let blocks = stride(from: 0, to: letters.count, by: 4).map {
      String(decoding: letters[$0..<min($0 + 4, letters.count)], as: UTF8.self)
    }
    return "\(number) \(blocks.joined(separator: "-"))"
  }
}

/// Why a text is no head code.
public enum HeadCodeFault: Error, Equatable, Sendable {
  /// It does not begin with an entry number.
  case number
  /// A character that no code has.
  case letter
  /// Another number of letters than 52.
  case letterCount(Int)
  /// The last letter says more than the hash has bits.
  case strayBits
}
