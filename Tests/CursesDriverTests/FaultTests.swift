import Foundation
import TestSupport
import Testing

@Suite struct FaultTests {
  @Test(arguments: [
    ("dumb", "cursorCannotBePlaced(name: \"dumb\")"),
    ("no-such-terminal", "terminalTypeUnknown(name: \"no-such-terminal\")"), ("", "terminalTypeMissing"),
  ])
  func `a terminal that cannot be used is refused before anything is sent`(type: String, fault: String) throws
  {
    let terminal = try PseudoTerminal(
      PseudoTerminal.built("TerminalDemo"), environment: ["TERM": type, "LANG": "C.UTF-8"])
    let before = terminal.modes()
    #expect(try terminal.waitForEnd() == .exited(3))
    #expect(terminal.text.contains("FAULT") && terminal.text.contains(fault))
    #expect(!terminal.text.contains("\u{1b}"))
    #expect(terminal.modes() == before)
  }

  @Test func `input and output must be a terminal`() throws {
    #expect(
      try run(through: "\(PseudoTerminal.built("TerminalDemo")) </dev/null").contains("inputIsNoTerminal"))
    #expect(
      try run(through: "\(PseudoTerminal.built("TerminalDemo")) 2>&1 >/dev/null").contains(
        "outputIsNoTerminal"))
  }

  private func run(through command: String) throws -> String {
    let terminal = try PseudoTerminal("/bin/sh", arguments: ["-c", command], environment: ["TERM": "xterm"])
    #expect(try terminal.waitForEnd() == .exited(3))
    return terminal.text
  }
}
