import Crypto
import Foundation
import Testing

@testable import Vault

@Suite struct `A recovery kit as words` {
  private let list: [String]
  private let code: WordCode

  init() throws {
    // Invented words, different in their first four letters; the real list is tested where it lies.
    let letters = Array("abcdefghijklmnop")
    list = (0..<2048).map { place in
      String([letters[place & 15], letters[place >> 4 & 15], letters[place >> 8], "x"]) + "word"
    }
    code = try WordCode(list: list)
  }

  private func seed(_ kit: RecoveryKit) -> [UInt8] { kit.withSeed { Array($0) } }

  @Test func `reads back what it wrote, as people type it`() throws {
    for _ in 0..<200 {
      let kit = try RecoveryKit.generate()
      let words = try code.words(for: kit)
      #expect(words.count == 24)
      #expect(seed(try code.kit(from: words.joined(separator: " "))) == seed(kit))
    }
    let kit = try RecoveryKit.generate()
    let words = try code.words(for: kit)
    let numbered = words.enumerated().map { "\($0 + 1). \($1.uppercased())," }.joined(separator: "\n")
    #expect(seed(try code.kit(from: numbered)) == seed(kit))
    let short = words.map { String($0.prefix(4)) }.joined(separator: "  ")
    #expect(seed(try code.kit(from: short)) == seed(kit))
  }

  @Test func `is the 256 bits and eight bits of a labelled hash, eleven to a word`() throws {
    var zeros = [UInt8](repeating: 0, count: 32)
    let words = try code.words(for: try RecoveryKit(seed: SecretBytes(wiping: &zeros)))
    #expect(words.dropLast().allSatisfy { $0 == list[0] })
    // SHA-256 of `lotse/1 kit-words`, a zero byte and 32 zero bytes begins with this byte.
    #expect(list.firstIndex(of: words[23]) == Self.hashByte)
  }

  /// By an independent program: sha256(b"lotse/1 kit-words\0" + bytes(32))[0].
  private static let hashByte = 220

  @Test func `notices a wrong word nearly always, and names what is wrong`() throws {
    let words = try code.words(for: .generate())
    var unnoticed = 0
    for place in 0..<24 {
      for step in 1...40 {
        var changed = words
        changed[place] = list[((list.firstIndex(of: words[place]) ?? 0) + step * 37) % 2048]
        if (try? code.kit(from: changed.joined(separator: " "))) != nil { unnoticed += 1 }
      }
    }
    #expect(unnoticed < 20, "8 check bits let one of 256 pass")
    #expect(throws: VaultError.wordCount(actual: 23)) {
      try code.kit(from: words.dropLast().joined(separator: " "))
    }
    var strange = words
    strange[6] = "zzzz"
    #expect(throws: VaultError.unknownWord(place: 7)) { try code.kit(from: strange.joined(separator: " ")) }
    strange[6] = words[6] + "x"
    #expect(throws: VaultError.unknownWord(place: 7)) { try code.kit(from: strange.joined(separator: " ")) }
  }

  @Test func `two words that changed places are a wrong sum, not another kit`() throws {
    var bytes = (0..<32).map { UInt8($0) }
    let words = try code.words(for: try RecoveryKit(seed: SecretBytes(wiping: &bytes)))
    var unnoticed = 0
    for place in 0..<23 where words[place] != words[place + 1] {
      var changed = words
      changed.swapAt(place, place + 1)
      do {
        _ = try code.kit(from: changed.joined(separator: " "))
        unnoticed += 1
      } catch {
        #expect(error as? VaultError == .wordChecksum)
      }
    }
    #expect(unnoticed == 0, "for this seed all 23 are noticed, computed once and fixed")
  }

  @Test func `bits at both ends of every byte and word come back`() throws {
    for bit in 0..<256 {
      var bytes = [UInt8](repeating: 0, count: 32)
      bytes[bit / 8] = 0x80 >> (bit % 8)
      let expected = bytes
      let words = try code.words(for: try RecoveryKit(seed: SecretBytes(wiping: &bytes)))
      #expect(words[bit / 11] == list[0x400 >> (bit % 11) | (bit / 11 == 23 ? lastBits(expected) : 0)])
      #expect(seed(try code.kit(from: words.joined(separator: ","))) == expected)
    }
  }

  /// The check bits, which share the last word with three bits of the seed.
  private func lastBits(_ seed: [UInt8]) -> Int {
    Int(Array(SHA256.hash(data: Array("lotse/1 kit-words".utf8) + [0] + seed))[0])
  }

  @Test func `a typed sharp s or umlaut is read as the list spells it`() throws {
    var spelled = list
    spelled[5] = "strasse"
    spelled[6] = "aehre"
    let code = try WordCode(list: spelled)
    var bytes: [UInt8] = [0x00, 0xA0, 0x18] + [UInt8](repeating: 0, count: 29)
    let words = try code.words(for: try RecoveryKit(seed: SecretBytes(wiping: &bytes)))
    #expect(words.prefix(2) == ["strasse", "aehre"])
    #expect(WordCode.matches(" STRA\u{DF}E\n", "strasse") && WordCode.matches("Stra", "strasse"))
    #expect(!WordCode.matches("stras", "strasse") && !WordCode.matches("", "strasse"))
    let typed = ["Stra\u{DF}e", "\u{C4}hre"] + words.dropFirst(2)
    #expect(try seed(code.kit(from: typed.joined(separator: " "))).prefix(3) == [0x00, 0xA0, 0x18])
  }

  @Test func `takes no list with a word too few or with two that begin alike`() {
    #expect(throws: VaultError.badFormat(.wordList)) { try WordCode(list: list.dropLast()) }
    #expect(throws: VaultError.badFormat(.wordList)) {
      try WordCode(list: list.dropLast() + [String(list[0].prefix(4)) + "other"])
    }
  }

  @Test func `gives passphrases of words of the list that do not repeat`() throws {
    let phrases = try (0..<200).map { _ in try code.passphrase(words: 6) }
    #expect(Set(phrases).count == 200)
    let words = phrases.flatMap { $0.split(separator: "-").map(String.init) }
    #expect(words.count == 1200 && words.allSatisfy { list.contains($0) })
    #expect(Set(words).count > 700, "all of the list is drawn from")
  }
}
