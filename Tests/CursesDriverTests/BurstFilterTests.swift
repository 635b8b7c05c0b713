import TerminalKit
import Testing

@testable import CursesDriver

@Suite struct BurstFilterTests {
  private func keys(_ text: String) -> [Key] {
    text.map { $0 == "\n" ? .enter : $0 == "\t" ? .tab : .character($0) }
  }

  @Test func `eight letters at once are typed, nine are pasted`() {
    #expect(BurstFilter.filter(keys("abcdefgh")) == keys("abcdefgh"))
    #expect(BurstFilter.filter(keys("abcdefghi")) == [.paste("abcdefghi")])
    #expect(BurstFilter.filter(keys("abcd\tef\ngh")) == [.paste("abcd\tef\ngh")])
  }

  @Test func `arrow keys at once stay keys and divide letters`() {
    let arrows = Array(repeating: Key.down, count: 100)
    #expect(BurstFilter.filter(arrows) == arrows)
    #expect(
      BurstFilter.filter(keys("abcde") + [.down] + keys("fghij")) == keys("abcde") + [.down] + keys("fghij"))
  }

  @Test func `what follows a paste in the same burst is text or nothing`() {
    let burst: [Key] = [.up, .paste("a"), .character("q"), .enter, .function(2), .escape, .paste("b")]
    #expect(BurstFilter.filter(burst) == [.up, .paste("aq\nb")])
  }

  @Test func `a paste above the limit stays refused`() {
    #expect(BurstFilter.filter([.pasteTooLong(limit: 5), .enter]) == [.pasteTooLong(limit: 5)])
    let half = String(repeating: "x", count: KeyDecoder.pasteLimit)
    #expect(
      BurstFilter.filter([.paste(half), .character("y")]) == [.pasteTooLong(limit: KeyDecoder.pasteLimit)])
  }
}
