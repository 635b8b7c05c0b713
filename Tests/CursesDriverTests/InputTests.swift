import TerminalKit
import TestSupport
import Testing

@Suite(.serialized) struct InputTests {
  private func form() throws -> DemoTerminal {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    try demo.send("n", until: "Password")
    return demo
  }

  private func nameAtEnd(_ demo: DemoTerminal) throws -> String {
    try demo.send("\u{1b}", until: "q quit")
    try demo.terminal.send("q")
    #expect(try demo.terminal.waitForEnd() == .exited(0))
    return demo.afterwards.components(after: "NAME ").prefix { !$0.isNewline }.description
  }

  @Test func `typed umlauts arrive, in one piece or byte by byte`() throws {
    let demo = try form()
    try demo.send("ü", until: "[ü")
    try demo.terminal.send([0xc3])
    demo.terminal.settle(.milliseconds(80))
    try demo.terminal.send([0x9f])
    try demo.wait(for: "[üß")
    try demo.wait(row: 3, column: demo.screen.line(3).firstIndexOfBracket + 3)
    #expect(try nameAtEnd(demo) == "\"üß\"")
  }

  @Test func `a pasted text is text: no line feed submits and no letter commands`() throws {
    let demo = try form()
    try demo.send("\u{1b}[200~qj\r\nF2\u{1b}[201~", until: "[qj F2")
    #expect(try nameAtEnd(demo) == "\"qj F2\"")
  }

  @Test func `an end marker inside a paste leaves no command behind`() throws {
    let demo = try form()
    try demo.send("\u{1b}[200~ab\u{1b}[201~c\r\u{1b}OQ\u{1b}q\u{1b}[201~", until: "[ab")
    demo.terminal.settle()
    #expect(demo.screen.text.contains("Password"))
    #expect(try nameAtEnd(demo) == "\"abc q\"")
  }

  @Test func `hostile text that is pasted reaches the terminal only as marks`() throws {
    let payloads = [
      "\u{1b}]52;c;VEFJTlQ=\u{7}", "\u{1b}[31;41mT", "\u{9b}31mT", "\u{202e}T", "\u{2066}T", "T\u{200b}I",
    ]
    for payload in payloads {
      let demo = try form()
      let before = demo.terminal.output.count
      try demo.send("\u{1b}[200~\(payload)\u{1b}[201~", until: "[U+")
      demo.terminal.settle()
      let sent = String(decoding: demo.terminal.output[before...], as: UTF8.self)
      #expect(
        !sent.unicodeScalars.contains { "\u{7}\u{9b}\u{202e}\u{2066}\u{200b}".unicodeScalars.contains($0) })
      #expect(!sent.contains("\u{1b}]") && !sent.contains("\u{1b}[31;41m"))
    }
  }

  @Test func `a paste outside a field is dropped and said`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    try demo.send("\u{1b}[200~qj\r\u{1b}[201~", until: "paste dropped")
    #expect(demo.screen.text.contains("q quit"))
  }

  @Test func `more than eight letters at once are a paste on terminals that do not mark it`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    try demo.send("zzzzzzzz\rq", until: "paste dropped")
    try demo.send("n", until: "Password")
    try demo.send("Beispielhausen\rzwei", until: "hausen zwei")
  }

  @Test func `a mebibyte is pasted, one byte more is refused as a whole`() throws {
    let demo = try form()
    let limit = 1 << 20
    try demo.send(
      "\u{1b}[200~" + String(repeating: "a", count: limit + 1) + "\u{1b}[201~", until: "paste above")
    try demo.send("\u{1b}[200~" + String(repeating: "b", count: limit) + "\u{1b}[201~", until: "[bbb")
    #expect(try nameAtEnd(demo).count == limit + 2)
  }

  @Test func `a sequence split on a slow line is completed`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    for (index, parts) in [["\u{1b}", "[B"], ["\u{1b}[", "B"], ["\u{1b}O", "B"], ["\u{1b}[1;", "2B"]]
      .enumerated()
    {
      for part in parts { try demo.terminal.send(part) }
      try demo.wait(for: "row \(index + 2)\n")
    }
  }

  @Test func `the late rest of a split sequence does not act as letters`() throws {
    let demo = try form()
    try demo.send("x", until: "[x")
    try demo.send("\u{1b}", until: "q quit")
    try demo.terminal.send("[B")
    demo.terminal.settle()
    #expect(demo.screen.text.contains("row 1\n"))
    try demo.send("\u{1b}[B", until: "row 2\n")
  }

  @Test func `Escape alone answers within 60 ms of the terminal's own pause`() throws {
    let demo = try form()
    demo.terminal.settle()
    let start = ContinuousClock.now
    try demo.terminal.send("\u{1b}")
    try demo.wait(for: "q quit")
    // 50 ms are the pause; the rest is generous for a loaded machine.
    #expect(ContinuousClock.now - start < .milliseconds(400))
  }

  @Test func `replies and reports of the terminal are no keys`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    demo.terminal.settle()
    for report in [
      "\u{1b}[24;80R", "\u{1b}[<0;10;10M", "\u{1b}[M !!", "\u{1b}[I", "\u{1b}[O", "\u{1b}[?62;22c",
      "\u{1b}]11;rgb:0000/0000/0000\u{1b}\\", "\u{1b}]0;q\u{7}", "\u{1b}P1$r q\u{1b}\\", "\u{1b}_Gq\u{1b}\\",
      "\u{1b}[?2004;1$y", "\u{3}", "\u{1}", "\u{c2}\u{9b}",
    ] {
      try demo.terminal.send(report)
      #expect(demo.terminal.settle(.milliseconds(60)) == 0, "\(report.debugDescription)")
    }
    try demo.send("\u{1b}[B", until: "row 2\n")
  }
}

extension String {
  /// Cells before the field's opening bracket.
  fileprivate var firstIndexOfBracket: Int { prefix { $0 != "[" }.count }
}
