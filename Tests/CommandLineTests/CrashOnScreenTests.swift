import Foundation
import TestSupport
import Testing

@Suite("A crash while the screens are open") struct CrashOnScreenTests {
  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL])
  func `gives the terminal back, says one line without any content, and ends with 70`(_ number: Int32) throws
  {
    let demo = try DemoData()
    let terminal = try PseudoTerminal(
      PseudoTerminal.built("lotse"),
      arguments: ["demo", "--data", demo.folder.path, "--role", "counsellor", "--lang", "de"],
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": demo.folder.path,
        "SWIFT_BACKTRACE": "enable=yes",
      ])
    let before = terminal.modes()
    try terminal.wait { screen($0).contains("Fälle meiner Stelle") }
    terminal.settle()
    let painted = terminal.output.count
    terminal.signal(number)
    #expect(try terminal.waitForEnd() == .exited(70))
    terminal.settle()
    #expect(terminal.modes() == before)
    let last = String(decoding: terminal.output[painted...], as: UTF8.self)
    #expect(last.contains("\u{1B}[?1049l"), "the alternate screen is left")
    #expect(last.hasSuffix("(signal \(number)). What was saved is safe; start again.\r\n"))
    #expect(!last.contains("crashed") && !last.contains("BN-26-"))
  }

  private func screen(_ terminal: PseudoTerminal) -> String {
    var screen = TerminalScreen()
    screen.feed(terminal.output)
    return screen.text
  }
}
