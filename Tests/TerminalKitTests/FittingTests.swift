import TerminalKit
import Testing

@Suite struct FittingTests {
  static let texts = [
    "", "abc", "Größe", "日本語テキスト", "e\u{301}e\u{301}e\u{301}", "👨👩👧 Familie", "한국어", "ค\u{0e33}ไทย", "क्षि",
    "🇩🇪🇩🇪",
    "\u{1112}\u{1161}\u{11ab}", "محمد", "a\u{202e}b", "│─┼",
  ]

  @Test(arguments: texts) func `fitting gives exactly the width and never splits a grapheme`(raw: String) {
    let text = SafeText(raw)
    for width in 0...20 {
      for alignment in [TextAlignment.left, .right] {
        let fitted = text.fitted(to: width, alignment: alignment)
        #expect(fitted.width == width)
        let kept = String(fitted.printable.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        #expect(text.printable.hasPrefix(kept) || kept.isEmpty)
        #expect(Array(text.printable).starts(with: Array(kept)))
      }
    }
  }

  @Test(arguments: texts) func `shortening marks a cut with a tilde`(raw: String) {
    let text = SafeText(raw)
    for width in 0...20 {
      let short = text.shortened(to: width)
      #expect(short.width <= width)
      if text.width > width && width > 0 {
        #expect(short.printable.hasSuffix("~"))
      } else if width > 0 {
        #expect(short == text)
      }
    }
  }

  @Test(arguments: texts) func `wrapping keeps every word and every width`(raw: String) {
    let long = Array(repeating: raw, count: 8).joined(separator: " ")
    for width in 1...30 {
      let lines = SafeText.lines(long, width: width)
      let widest = max(width, SafeText(raw).printable.map { CellWidth.of($0) }.max() ?? 0)
      #expect(lines.allSatisfy { $0.width <= widest })
      let letters = lines.map(\.printable).joined().filter { $0 != " " }
      #expect(letters == SafeText(long).printable.filter { $0 != " " })
    }
  }

  @Test func `words are not broken where they fit`() {
    #expect(
      SafeText.lines("Seit Anfang November bekomme ich", width: 14).map(\.printable) == [
        "Seit Anfang", "November", "bekomme ich",
      ])
    #expect(SafeText.lines("abcdefgh ij", width: 3).map(\.printable) == ["abc", "def", "gh", "ij"])
    #expect(SafeText.lines("a\n\nb", width: 5).map(\.printable) == ["a", "", "b"])
    #expect(SafeText.lines("genau zehn!", width: 11).map(\.printable) == ["genau zehn!"])
    #expect(SafeText.lines("日本語", width: 1).map(\.printable) == ["日", "本", "語"])
  }

  @Test func `columns keep their places`() {
    let layout = ColumnLayout([.init(6), .init(5, .right), .init(4)])
    #expect(layout.line(["Größe", "12", "日本語"]).printable == "Größe      12  日~ ")
    #expect(layout.line(["a", "b"]).printable == "a           b")
  }

  @Test func `bars are proportional and never vanish`() {
    #expect(BarLine.bar(41, of: 41, width: 25).width == 25)
    #expect(BarLine.bar(22, of: 41, width: 25).printable == "#############")
    #expect(BarLine.bar(1, of: 10_000, width: 25).printable == "#")
    #expect(BarLine.bar(0, of: 10, width: 25).isEmpty)
    #expect(BarLine.bar(50, of: 10, width: 5).width == 5)
    #expect(BarLine.bar(Int.max, of: Int.max, width: 5).width == 5)
  }
}
