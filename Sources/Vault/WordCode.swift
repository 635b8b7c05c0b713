import Crypto

/// Secrets as words of a list of 2048, to be printed, read aloud and typed: a recovery kit's 32 bytes are 24 words.
///
/// 256 bits, then the first 8 bits of SHA-256 over the label `kit-words` and the 32 bytes, in 24 groups of 11 bits, the way BIP-39
/// does it. The label keeps a kit from being anybody's wallet. Swift's strings cannot be wiped: words are for paper and
/// people, and stay in memory until they are overwritten by chance.
public struct WordCode: Sendable {
  /// Words of a kit.
  public static let kitLength = 24
  /// Words of a list.
  public static let listLength = 2048
  private static let wordBits = 11

  private let list: [String]
  private let places: [String: Int]

  /// The code over a list of 2048 words, all different in their first four letters. Throws `badFormat(.wordList)`.
  public init(list: [String]) throws {
    var places: [String: Int] = [:]
    for (place, word) in list.enumerated() { places[Self.beginning(word)] = place }
    guard list.count == Self.listLength, places.count == Self.listLength else {
      throw VaultError.badFormat(.wordList)
    }
    self.list = list
    self.places = places
  }

  /// The 24 words of a kit.
  public func words(for kit: RecoveryKit) throws -> [String] {
    let bits = kit.withSeed { Self.bits(Array($0)) + Self.bits([Self.checksum(Array($0))]) }
    return (0..<Self.kitLength).map { word in
      list[bits[word * Self.wordBits..<(word + 1) * Self.wordBits].reduce(0) { $0 << 1 | Int($1) }]
    }
  }

  /// The kit of words that were typed. Case, numbering, commas and line breaks do not matter, and four letters of a word are enough.
  ///
  /// Throws `wordCount`, `unknownWord` with its place from 1, and `wordChecksum` when one is wrong or out of place.
  public func kit(from typed: String) throws -> RecoveryKit {
    let words = typed.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count == Self.kitLength else { throw VaultError.wordCount(actual: words.count) }
    var bits: [UInt8] = []
    for (place, word) in words.enumerated() {
      guard let value = value(of: word) else { throw VaultError.unknownWord(place: place + 1) }
      bits += (0..<Self.wordBits).reversed().map { UInt8(value >> $0 & 1) }
    }
    var bytes = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    defer { bytes.withUnsafeMutableBytes { wipe($0) } }
    var seed = Array(bytes.dropLast())
    guard Self.checksum(seed) == bytes.last else { throw VaultError.wordChecksum }
    return try RecoveryKit(seed: SecretBytes(wiping: &seed))
  }

  /// Random words joined by hyphens, 11 bits each; six are good for an invitation. Throws `randomSourceFailed`.
  public func passphrase(words count: Int) throws -> String {
    let bytes = try RandomSource.system.bytes(2 * count)
    // 2048 divides 65,536, so that no word is likelier than another.
    let words = (0..<count).map { list[(Int(bytes[2 * $0]) << 8 | Int(bytes[2 * $0 + 1])) % Self.listLength] }
    return words.joined(separator: "-")
  }

  private func value(of typed: String) -> Int? {
    guard let place = places[Self.beginning(typed)] else { return nil }
    return typed.count == 4 || typed == list[place] ? place : nil
  }

  private static func beginning(_ word: String) -> String { String(word.prefix(4)) }

  private static func checksum(_ seed: [UInt8]) -> UInt8 {
    var hash = SHA256()
    hash.update(data: Label.kitWords.bytes)
    hash.update(data: seed)
    return Array(hash.finalize())[0]
  }

  private static func bits(_ bytes: [UInt8]) -> [UInt8] {
    bytes.flatMap { byte in (0..<8).reversed().map { byte >> $0 & 1 } }
  }
}
