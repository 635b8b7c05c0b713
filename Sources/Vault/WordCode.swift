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
    kit.withSeed { seed in
      var words: [String] = []
      var (bits, count) = (0, 0)
      for place in 0...seed.count {
        bits = bits << 8 | Int(place < seed.count ? seed[place] : Self.checksum(seed))
        count += 8
        if count >= Self.wordBits {
          count -= Self.wordBits
          words.append(list[bits >> count])
          bits &= 1 << count - 1
        }
      }
      return words
    }
  }

  /// The kit of words that were typed. Case, numbering, commas and line breaks do not matter, four letters of a word are enough, and
  /// a sharp s or an umlaut is read the way the list spells it.
  ///
  /// Throws `wordCount`, `unknownWord` with its place from 1, and `wordChecksum` when one is wrong or out of place.
  public func kit(from typed: String) throws -> RecoveryKit {
    let words = Self.plain(typed).split { !$0.isLetter }.map(String.init)
    guard words.count == Self.kitLength else { throw VaultError.wordCount(actual: words.count) }
    var bytes = [UInt8](repeating: 0, count: Self.kitLength * Self.wordBits / 8)
    defer { bytes.withUnsafeMutableBytes { wipe($0) } }
    var (bits, count, filled) = (0, 0, 0)
    for (place, word) in words.enumerated() {
      guard let value = value(of: word) else { throw VaultError.unknownWord(place: place + 1) }
      bits = bits << Self.wordBits | value
      count += Self.wordBits
      while count >= 8 {
        count -= 8
        bytes[filled] = UInt8(bits >> count)
        filled += 1
        bits &= 1 << count - 1
      }
    }
    let isRight = bytes.withUnsafeBytes { typed in
      Self.checksum(UnsafeRawBufferPointer(rebasing: typed.dropLast())) == typed.last
    }
    guard isRight else { throw VaultError.wordChecksum }
    let seed = try SecretBytes(count: bytes.count - 1) { memory in
      bytes.withUnsafeBytes { memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.dropLast())) }
    }
    return try RecoveryKit(seed: seed)
  }

  /// Random words joined by hyphens, 11 bits each; six are good for an invitation. Throws `randomSourceFailed`.
  public func passphrase(words count: Int) throws -> String {
    var bytes = try RandomSource.system.bytes(2 * count)
    defer { bytes.withUnsafeMutableBytes { wipe($0) } }
    // 2048 divides 65,536, so that no word is likelier than another.
    let words = (0..<count).map { list[(Int(bytes[2 * $0]) << 8 | Int(bytes[2 * $0 + 1])) % Self.listLength] }
    return words.joined(separator: "-")
  }

  private func value(of typed: String) -> Int? {
    guard let place = places[Self.beginning(typed)] else { return nil }
    return typed.count == 4 || typed == list[place] ? place : nil
  }

  private static func beginning(_ word: String) -> String { String(word.prefix(4)) }

  /// Whether a word was typed back: four letters are enough, and case does not matter.
  public static func matches(_ typed: String, _ word: String) -> Bool {
    let text = plain(typed.filter { !$0.isWhitespace })
    return text == word || (text.count == 4 && word.hasPrefix(text))
  }

  /// The list has no umlauts and no sharp s; a person may type them all the same.
  private static func plain(_ typed: String) -> String {
    typed.lowercased().reduce(into: "") { plain, letter in
      switch letter {
      case "\u{E4}": plain += "ae"
      case "\u{F6}": plain += "oe"
      case "\u{FC}": plain += "ue"
      case "\u{DF}": plain += "ss"
      default: plain.append(letter)
      }
    }
  }

  private static func checksum(_ seed: UnsafeRawBufferPointer) -> UInt8 {
    var hash = SHA256()
    hash.update(data: Label.kitWords.bytes)
    hash.update(bufferPointer: seed)
    return hash.finalize().withUnsafeBytes { $0[0] }
  }
}
