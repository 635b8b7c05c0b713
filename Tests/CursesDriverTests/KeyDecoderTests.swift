import TerminalKit
import Testing

@testable import CursesDriver

@Suite struct KeyDecoderTests {
  private func decode(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8), gap: 1000) + decoder.silence()
  }

  @Test(arguments: [
    ("\u{1b}[A", Key.up), ("\u{1b}OA", .up), ("\u{1b}[1;5C", .right), ("\u{1b}OD", .left),
    ("\u{1b}[H", .home),
    ("\u{1b}[1~", .home), ("\u{1b}[7~", .home), ("\u{1b}OF", .end), ("\u{1b}[4~", .end), ("\u{1b}[8~", .end),
    ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown), ("\u{1b}[2~", .insert), ("\u{1b}[3~", .delete),
    ("\u{1b}[Z", .backTab), ("\t", .tab), ("\r", .enter), ("\n", .enter), ("\u{7f}", .backspace),
    ("\u{8}", .backspace), ("\u{1b}", .escape), ("\u{1b}OP", .function(1)), ("\u{1b}[11~", .function(1)),
    ("\u{1b}[[A", .function(1)), ("\u{1b}OQ", .function(2)), ("\u{1b}[12~", .function(2)),
    ("\u{1b}[1;2Q", .function(2)), ("\u{1b}OR", .function(3)), ("\u{1b}[13~", .function(3)),
    ("\u{1b}OS", .function(4)), ("\u{1b}[15~", .function(5)), ("\u{1b}[17~", .function(6)),
    ("\u{1b}[21~", .function(10)), ("\u{1b}[24~", .function(12)), ("\u{1b}Oq", .character("1")),
    ("\u{1b}OM", .enter), ("ä", .character("ä")), ("日", .character("日")),
  ])
  func `a sequence is one key, whole or byte by byte`(text: String, key: Key) {
    #expect(decode(text) == [key])
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in text.utf8 { keys += decoder.feed([byte], gap: 10) }
    #expect(keys + decoder.silence() == [key])
  }

  @Test func `Escape before a letter is Escape and the letter`() {
    #expect(decode("\u{1b}q") == [.escape, .character("q")])
    #expect(decode("\u{1b}\u{1b}[A") == [.escape, .up])
  }

  @Test func `bytes that are no UTF-8 are shown as such and end nothing`() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xff, 0x61, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xe4, 0x62]
    let keys = decoder.feed(bytes, gap: 0)
    #expect(keys.filter { $0 == .character("a") || $0 == .character("b") }.count == 2)
    #expect(keys.filter { $0 == .character("\u{fffd}") }.count == keys.count - 2)
    #expect(keys.count >= 6)
  }

  @Test func `a paste keeps its line feeds, also in pieces of any size`() {
    let bytes = Array("a\u{1b}[200~x\ry\r\nz\u{1b}[20\u{1b}[201~b".utf8)
    let whole: [Key] = [.character("a"), .paste("x\ny\nz\u{1b}[20"), .character("b")]
    for size in 1...bytes.count {
      var decoder = KeyDecoder()
      var keys: [Key] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        keys += decoder.feed(bytes[start..<min(bytes.count, start + size)], gap: 5)
      }
      #expect(keys == whole, "pieces of \(size)")
    }
  }

  @Test func `a paste without an end marker ends in silence`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1b}[200~abc".utf8), gap: 0).isEmpty)
    #expect(decoder.patience == 2000)
    #expect(decoder.silence() == [.paste("abc")])
    #expect(decoder.patience == nil)
  }

  @Test func `an endless string sequence is dropped and ends in silence`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1b}]52;c;".utf8) + Array(repeating: 0x41, count: 1 << 20), gap: 0).isEmpty)
    #expect(decoder.silence().isEmpty)
    #expect(decoder.feed(Array("q".utf8), gap: 1000) == [.character("q")])
  }

  @Test func `random bytes never trap and never lose a later key`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ -> UInt8 in
        let likely: [UInt8] = [0x1b, 0x5b, 0x4f, 0x5d, 0x7e, 0x32, 0x30, 0x31, 0x3b, 0x4d]
        return Bool.random(using: &generator)
          ? likely[Int.random(in: 0..<likely.count, using: &generator)]
          : UInt8.random(in: 0...255, using: &generator)
      }
      for byte in bytes { _ = decoder.feed([byte], gap: 10) }
      for _ in 0..<3 { _ = decoder.silence() }
      // At most one unfinished sequence stands before the key.
      let later = decoder.feed(Array("\u{1b}[A\u{1b}[A\u{1b}[A\u{1b}[A".utf8), gap: 2000)
      #expect(later.contains(.up), "\(bytes)")
    }
  }
}

/// A reproducible sequence of numbers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
