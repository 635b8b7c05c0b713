import TerminalKit
import Testing

@Suite struct SafeTextTests {
  /// Sequences that terminals act upon, each with the text around it that must stay readable.
  static let acting = [
    "\u{1b}]0;TAINT\u{07}", "\u{1b}]52;c;VEFJTlQ=\u{07}", "\u{1b}]8;;http://taint.example\u{07}", "\u{1b}[6n",
    "\u{1b}[31;41mTAINT", "\u{9b}31mTAINT", "\u{202e}TAINT", "\u{2066}TAINT", "TA\u{200b}INT",
    "\u{1b}[2J\u{1b}[H",
    "\u{1b}P$q\"p\u{1b}\\", "\u{1b}_Ga=T;AAAA\u{1b}\\", "\u{1b}[38:2:255:0:0m", "\u{9d}0;t\u{9c}",
    "\u{7f}\u{0}\r\u{8}",
    "\u{e0041}\u{e0042}", "a\u{ad}b\u{ad}c", "\u{2028}\u{2029}", "\u{e000}\u{f0000}", "\u{fffe}\u{378}",
    "\u{feff}x",
    "\u{61c}\u{200e}\u{200f}", "\u{202a}\u{202b}\u{202c}\u{202d}\u{2067}\u{2068}\u{2069}", "\u{2060}\u{2064}",
    "\u{180e}\u{34f}\u{115f}\u{3164}\u{ffa0}", "x\u{fe0f}\u{e0100}", "\u{fff9}a\u{fffb}", "\u{1d173}",
  ]

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x20, !(0x7f...0x9f).contains(scalar.value) else { return false }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
    case .format:
      return scalar.value == 0x200c || scalar.value == 0x200d || !properties.isDefaultIgnorableCodePoint
    default: return !properties.isBidiControl && !properties.isDefaultIgnorableCodePoint
    }
  }

  @Test(arguments: acting) func `nothing that acts, hides or reorders remains`(raw: String) {
    let text = SafeText(raw)
    #expect(text.printable.unicodeScalars.allSatisfy(Self.isHarmless))
    #expect(text.markedCount > 0)
    #expect(text.printable.contains("[U+"))
    for lines in [SafeText.lines(raw, width: 7), SafeText.paragraphs(raw)] {
      #expect(lines.allSatisfy { $0.printable.unicodeScalars.allSatisfy(Self.isHarmless) })
      #expect(lines.reduce(0) { $0 + $1.markedCount } > 0)
    }
  }

  @Test func `marks name the character and are counted`() {
    #expect(SafeText("Am\u{202e} 18.\u{200b}").printable == "Am[U+202E] 18.[U+200B]")
    #expect(SafeText("Am\u{202e} 18.\u{200b}").markedCount == 2)
    #expect(SafeText("\u{1b}[31m").printable == "[U+001B][31m")
    #expect(SafeText("\u{e0041}").printable == "[U+E0041]")
    #expect(SafeText("a\nb").printable == "a[U+000A]b")
    #expect(SafeText("Größe ß").markedCount == 0)
  }

  @Test func `all twelve bidi controls are marked`() {
    let controls: [UInt32] = [
      0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
    ]
    for value in controls {
      let scalar = Unicode.Scalar(value) ?? "x"
      #expect(
        SafeText("a" + String(scalar) + "b").printable
          == "a[U+\(String(value, radix: 16, uppercase: true).leftPadded)]b")
    }
  }

  @Test func `every code point is harmless or marked`() {
    for value in Effort.codePoints {
      guard let scalar = Unicode.Scalar(value), !Self.isHarmless(scalar) || CellWidth.of(scalar) == nil else {
        continue
      }
      if value == 9 { continue }
      let text = SafeText("a" + String(scalar))
      if text.markedCount != 1 || !text.printable.allSatisfy(\.isASCII) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `right-to-left letters stay, only the controls are marked`() {
    let name = "محمد ۱۲۳ שלום"
    #expect(SafeText(name).printable == name)
    #expect(SafeText(name).markedCount == 0)
    #expect(SafeText("\u{202b}محمد\u{202c}").printable == "[U+202B]محمد[U+202C]")
    #expect(SafeText("محـــمد").markedCount == 0)
  }

  @Test func `joiners stay where a script needs them and are marked elsewhere`() {
    #expect(SafeText("می\u{200c}خواهم").markedCount == 0)
    #expect(SafeText("क्\u{200d}ष").markedCount == 0)
    #expect(SafeText("Mei\u{200c}er").printable == "Mei[U+200C]er")
    #expect(SafeText("\u{200d}x").printable == "[U+200D]x")
    #expect(SafeText("👨\u{200d}👩\u{200d}👧").printable == "👨[U+200D]👩[U+200D]👧")
  }

  @Test func `combining characters are limited to four on a base`() {
    let four = "a\u{301}\u{302}\u{303}\u{304}"
    #expect(SafeText(four).markedCount == 0)
    let many = SafeText("a" + String(repeating: "\u{301}", count: 10_000) + "b")
    #expect(many.markedCount == 9_996)
    #expect(many.printable.hasSuffix("[U+0301 x 9996]b"))
    #expect(many.width == 17)
    #expect(SafeText("\u{301}a").printable == "[U+0301]a")
    #expect(SafeText("Nguyễn Thị").markedCount == 0)
    #expect(SafeText("Nguye\u{302}\u{303}n").width == 6)
  }

  @Test func `broken UTF-8 becomes the replacement character`() {
    for bytes: [UInt8] in [
      [0xc0, 0xaf], [0x61, 0xf0, 0x9f, 0x98], [0xff, 0xfe], [0xe4, 0x62], [0xed, 0xa0, 0x80],
    ] {
      let text = SafeText(String(decoding: bytes, as: UTF8.self))
      #expect(text.printable.contains("\u{fffd}"))
      #expect(text.markedCount == 0)
    }
    #expect(SafeText("a\u{0}b").printable == "a[U+0000]b")
  }

  @Test func `a tab fills up to the next stop`() {
    #expect(SafeText("ab\tc").printable == "ab      c")
    #expect(SafeText("1234567\tc").printable == "1234567 c")
    #expect(SafeText("12345678\tc").printable == "12345678        c")
    #expect(SafeText.paragraphs("ab\n\tc").map(\.printable) == ["ab", "        c"])
  }

  @Test func `only line feeds and CR LF end a line`() {
    #expect(SafeText.paragraphs("a\r\nb\nc\rd").map(\.printable) == ["a", "b", "c[U+000D]d"])
    #expect(SafeText.paragraphs("a\u{85}b\u{2028}c").map(\.printable) == ["a[U+0085]b[U+2028]c"])
    #expect(SafeText.paragraphs("a\r").map(\.printable) == ["a[U+000D]"])
    #expect(SafeText.paragraphs("").map(\.printable) == [""])
  }

  @Test func `a very long unterminated sequence is harmless`() {
    let text = SafeText("\u{1b}]52;c;" + String(repeating: "A", count: 1 << 20))
    #expect(text.markedCount == 1)
    #expect(text.width == (1 << 20) + 14)
  }

  @Test func `literals and joined texts are guarded too`() {
    let literal: SafeText = "a\u{1b}"
    #expect(literal.printable == "a[U+001B]")
    #expect(SafeText(trusted: "ok") == "ok")
    #expect((literal + "b" + SafeText("\u{7}")).markedCount == 2)
    #expect(SafeText.joined(["a", "b"], separator: ", ").printable == "a, b")
    #expect(SafeText.line(of: "\u{202e}", count: 2).printable == "??")
  }
}

extension String {
  fileprivate var leftPadded: String { String(repeating: "0", count: Swift.max(0, 4 - count)) + self }
}
