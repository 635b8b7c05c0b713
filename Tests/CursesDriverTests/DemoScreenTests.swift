import TerminalKit
import TestSupport
import Testing

@Suite(.serialized) struct DemoScreenTests {
  @Test func `the hardware cursor stands on the focused row after every arrow key`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    try demo.wait(row: 4, column: 0)
    for step in 1...40 {
      try demo.terminal.send("\u{1b}[B")
      try demo.wait(for: "row \(step + 1)\n")
      try demo.wait(for: "> F-26-\(step) ")
      try demo.wait(row: 4 + step % 16, column: 0)
      #expect(demo.screen.line(4 + step % 16).hasPrefix("> F-26-\(step) "))
    }
    #expect(demo.screen.unknown.isEmpty)
  }

  @Test func `both cursor key modes move the selection`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    try demo.send("\u{1b}OB", until: "row 2\n")
    try demo.send("\u{1b}[B", until: "row 3\n")
    try demo.send("\u{1b}OA", until: "row 2\n")
    try demo.send("\u{1b}[F", until: "row 100000\n")
    try demo.send("\u{1b}[5~", until: "row 99984\n")
  }

  @Test func `an arrow key costs at most 300 bytes and a page at most 2500`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    demo.terminal.settle()
    var sizes: [Int] = []
    for step in 2...15 {
      let before = demo.terminal.output.count
      try demo.send("\u{1b}[B", until: "row \(step)\n")
      demo.terminal.settle(.milliseconds(20))
      sizes.append(demo.terminal.output.count - before)
    }
    #expect((sizes.max() ?? 0) <= 300)
    #expect((sizes.min() ?? 0) > 20)
    let before = demo.terminal.output.count
    try demo.send("\u{1b}[6~", until: "row 31\n")
    demo.terminal.settle(.milliseconds(20))
    #expect(demo.terminal.output.count - before <= 2500)
  }

  @Test func `nothing is sent while nothing changes`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    demo.terminal.settle()
    // The demo's idle callback runs every 50 ms meanwhile.
    #expect(demo.terminal.settle(.milliseconds(400)) == 0)
    try demo.terminal.send("z")
    #expect(demo.terminal.settle(.milliseconds(200)) == 0)
  }

  @Test func `a burst of arrow keys is handled as a whole`() throws {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    demo.terminal.settle()
    let before = demo.terminal.output.count
    try demo.send(String(repeating: "\u{1b}[B", count: 100), until: "row 101\n")
    demo.terminal.settle(.milliseconds(20))
    #expect(demo.terminal.output.count - before < 5000)
  }

  @Test(arguments: [(60, 15), (40, 8), (20, 4), (1, 1), (200, 60), (500, 200), (80, 25)])
  func `a new window size is painted at once and loses nothing`(columns: Int, rows: Int) throws {
    let demo = try DemoTerminal()
    try demo.send("n", until: "Password")
    try demo.send("Muster", until: "[Muster")
    let before = demo.terminal.output.count
    demo.terminal.resize(columns: columns, rows: rows)
    demo.terminal.signal(28)
    // What is painted tells that it is done, not a pause: a crowded machine makes pauses of its own.
    try demo.terminal.wait { terminal in
      columns >= 20
        ? Self.screen(terminal, from: before, columns, rows).text.contains("[Muster")
        : terminal.output.count > before
    }
    demo.terminal.settle()
    let screen = Self.screen(demo.terminal, from: before, columns, rows)
    #expect(screen.unknown.isEmpty)
    #expect(screen.cursor.row < rows && screen.cursor.column < columns)
    try demo.terminal.send("\u{1b}")
    demo.terminal.settle()
    try demo.terminal.send("q")
    #expect(try demo.terminal.waitForEnd() == .exited(0))
    #expect(demo.afterwards.contains("NAME \"Muster\""))
  }

  /// What a terminal of this size shows of the output from there on.
  private static func screen(
    _ terminal: PseudoTerminal, from start: Int, _ columns: Int, _ rows: Int
  ) -> TerminalScreen {
    var screen = TerminalScreen(columns: columns, rows: rows)
    screen.feed(terminal.output[start...])
    return screen
  }

  @Test(arguments: [(1, 1), (2, 3), (10, 2), (39, 11), (500, 200)])
  func `the program starts and ends at any size`(columns: Int, rows: Int) throws {
    let demo = try DemoTerminal(columns: columns, rows: rows)
    try demo.terminal.wait { $0.output.count > 20 }
    demo.terminal.settle()
    #expect(demo.screen.unknown.isEmpty)
    try demo.terminal.send("q")
    #expect(try demo.terminal.waitForEnd() == .exited(0))
    #expect(demo.terminal.modes() == demo.modesBefore)
  }

  @Test func `no colour, title, bell, mouse or cursor shape is ever sent`() throws {
    for environment in [[:], ["NO_COLOR": "1"]] {
      let demo = try DemoTerminal(environment: environment)
      try demo.wait(for: "q quit")
      try demo.send("n", until: "Password")
      try demo.send("\u{1b}OQ", until: "ERROR")
      try demo.send("\u{1b}", until: "q quit")
      try demo.terminal.send("q")
      #expect(try demo.terminal.waitForEnd() == .exited(0))
      let text = demo.terminal.text
      #expect(try text.contains(Regex("\u{1b}\\[[0-9;]*m")))
      #expect(try !text.contains(Regex("\u{1b}\\[([0-9;]*;)?(3[0-9]|4[0-9]|9[0-7]|10[0-7])(;[0-9;]*)?m")))
      #expect(!text.contains("\u{1b}]") && !text.contains("\u{7}"))
      #expect(try !text.contains(Regex("\u{1b}\\[\\?(9|100[0-6]|1015)h")))
      #expect(try !text.contains(Regex("\u{1b}\\[[0-9]* q")))
    }
  }

  @Test func `without UTF-8 the screen is ASCII and its columns stay`() throws {
    let demo = try DemoTerminal(environment: ["LANG": "C"])
    try demo.wait(for: "q quit")
    #expect(demo.screen.text.contains("  F-26-2       Grossenhain"))
    #expect(demo.screen.text.contains("  F-26-3       Suedfeld"))
    #expect(demo.terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `the size in the environment does not count`() throws {
    let demo = try DemoTerminal(environment: ["COLUMNS": "-1", "LINES": "3"])
    try demo.wait(for: "q quit")
    #expect(demo.screen.line(23).contains("q quit"))
  }
}
