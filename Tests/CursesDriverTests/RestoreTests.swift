import Glibc
import TestSupport
import Testing

@Suite(.serialized) struct RestoreTests {
  /// The terminal is as before: modes, screen, cursor, bracketed paste; and the case list is not on it.
  private func expectRestored(_ demo: DemoTerminal) {
    #expect(demo.terminal.modes() == demo.modesBefore)
    let screen = demo.screen
    #expect(!screen.isAlternate)
    #expect(!screen.text.contains("F-26-"))
    let text = demo.terminal.text
    #expect(text.contains("\u{1b}[?2004h"))
    #expect(text.components(after: "\u{1b}[?2004h").contains("\u{1b}[?2004l"))
    // Cleared while still on the alternate screen.
    let leaving = text.components(after: "\u{1b}[?2004l")
    let clear = leaving.range(of: "\u{1b}[H\u{1b}[2J")
    let leave = leaving.range(of: "\u{1b}[?1049l")
    #expect(clear != nil && leave != nil)
    if let clear, let leave { #expect(clear.lowerBound < leave.lowerBound) }
    #expect(!text.components(after: "\u{1b}[?25h").contains("\u{1b}[?25l"))
  }

  private func running() throws -> DemoTerminal {
    let demo = try DemoTerminal()
    try demo.wait(for: "q quit")
    #expect(demo.terminal.modes() != demo.modesBefore)
    #expect(demo.screen.isAlternate)
    return demo
  }

  @Test func `leaving puts the terminal back`() throws {
    let demo = try running()
    try demo.terminal.send("q")
    #expect(try demo.terminal.waitForEnd() == .exited(0))
    expectRestored(demo)
    #expect(demo.afterwards.contains("END left"))
  }

  @Test func `an error thrown by an effect puts the terminal back before it is told`() throws {
    let demo = try running()
    try demo.terminal.send("1")
    #expect(try demo.terminal.waitForEnd() == .exited(4))
    expectRestored(demo)
    #expect(demo.afterwards.contains("THROWN asked"))
  }

  @Test func `exit from within puts the terminal back`() throws {
    let demo = try running()
    try demo.terminal.send("2")
    #expect(try demo.terminal.waitForEnd() == .exited(5))
    expectRestored(demo)
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT])
  func `a signal that ends lets the program save and puts the terminal back`(number: Int32) throws {
    let demo = try running()
    demo.terminal.signal(number)
    #expect(try demo.terminal.waitForEnd() == .exited(0))
    expectRestored(demo)
    #expect(demo.afterwards.contains("END signal(\(number))"))
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE])
  func `a crash puts the terminal back and still is a crash`(number: Int32) throws {
    let demo = try running()
    demo.terminal.signal(number)
    #expect(try demo.terminal.waitForEnd() == .killed(number))
    expectRestored(demo)
    #expect(!demo.afterwards.contains("F-26-"))
  }

  @Test func `a trap of the language puts the terminal back`() throws {
    let demo = try running()
    try demo.terminal.send("3")
    let end = try demo.terminal.waitForEnd()
    #expect(end == .killed(SIGILL) || end == .killed(SIGTRAP))
    expectRestored(demo)
  }

  @Test func `a program that hangs ends with the second signal`() throws {
    let demo = try running()
    try demo.terminal.send("4")
    demo.terminal.settle(.milliseconds(50))
    demo.terminal.signal(SIGTERM)
    demo.terminal.settle(.milliseconds(50))
    demo.terminal.signal(SIGTERM)
    #expect(try demo.terminal.waitForEnd() == .exited(128 + SIGTERM))
    expectRestored(demo)
  }

  @Test func `Ctrl-C does nothing`() throws {
    let demo = try running()
    demo.terminal.settle()
    try demo.terminal.send("\u{3}")
    #expect(demo.terminal.settle() == 0)
    try demo.send("\u{1b}[B", until: "row 2\n")
  }

  @Test func `Ctrl-Z gives the terminal back and fg paints everything again`() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "--noprofile", "--noediting", "-i"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "ready$ ", "PATH": "/usr/bin:/bin"])
    try shell.wait { $0.text.contains("ready$ ") }
    let before = shell.modes()
    try shell.send(PseudoTerminal.built("TerminalDemo") + "\n")
    try shell.wait { $0.text.contains("q quit") }
    shell.settle()
    let mark = shell.output.count
    try shell.send("\u{1a}")
    try shell.wait { String(decoding: $0.output[mark...], as: UTF8.self).contains("ready$ ") }
    let stopped = String(decoding: shell.output[mark...], as: UTF8.self)
    #expect(stopped.contains("\u{1b}[?1049l") && stopped.contains("\u{1b}[?2004l"))
    #expect(shell.modes() == before)
    let second = shell.output.count
    try shell.send("fg\n")
    try shell.wait { String(decoding: $0.output[second...], as: UTF8.self).contains("q quit") }
    shell.settle()
    var screen = TerminalScreen()
    screen.feed(shell.output[second...])
    #expect(screen.isAlternate)
    #expect(screen.line(4).hasPrefix("> F-26-0 "))
    let third = shell.output.count
    try shell.send("q")
    try shell.wait { String(decoding: $0.output[third...], as: UTF8.self).contains("ready$ ") }
    #expect(shell.modes() == before)
  }

  @Test func `Ctrl-Z without a shell that could continue does no harm`() throws {
    let demo = try running()
    try demo.terminal.send("\u{1a}")
    demo.terminal.settle()
    try demo.send("\u{1b}[B", until: "row 2\n")
    #expect(demo.screen.isAlternate)
  }

  @Test func `after a stop from elsewhere the screen is painted again`() throws {
    let demo = try running()
    demo.terminal.settle()
    demo.terminal.signal(SIGSTOP)
    let before = demo.terminal.output.count
    demo.terminal.signal(SIGCONT)
    try demo.terminal.wait { _ in
      var screen = TerminalScreen()
      screen.feed(demo.terminal.output[before...])
      return screen.text.contains("q quit")
    }
    #expect(demo.terminal.output.count - before > 500)
  }
}
