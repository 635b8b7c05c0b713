import Foundation
import TerminalKit
import TestSupport

/// Somebody at the screens of the built program, on a terminal of 80x24.
final class Player {
  private let terminal: PseudoTerminal
  /// Keys pressed beside typed text.
  private(set) var presses = 0

  static let enter = "\r"
  static let escape = "\u{1B}"
  static let save = "\u{1B}OQ"
  static let pageDown = "\u{1B}[6~"

  /// Opens the demo of a folder as a role.
  init(_ demo: DemoData, role: String, language: String = "de") throws {
    let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": demo.folder.path]
    terminal = try PseudoTerminal(
      PseudoTerminal.built("lotse"),
      arguments: ["demo", "--data", demo.folder.path, "--role", role, "--lang", language],
      environment: environment)
  }

  /// What the terminal shows now.
  var screen: TerminalScreen {
    var screen = TerminalScreen()
    screen.feed(terminal.output)
    return screen
  }

  /// All bytes the program wrote.
  var output: [UInt8] { terminal.output }

  /// Waits until the screen shows a text.
  func see(_ text: String) throws {
    try terminal.wait { [self] _ in screen.text.contains(text) }
  }

  /// Presses one key and waits until the screen shows a text.
  func press(_ key: String, see text: String? = nil) throws {
    presses += 1
    try terminal.send(key)
    if let text { try see(text) } else { _ = terminal.settle() }
  }

  /// Types text; its letters do not count as presses.
  func type(_ text: String) throws {
    try terminal.send(text)
    _ = terminal.settle()
  }

  /// Leaves and waits for the end.
  func leave() throws -> PseudoTerminal.End {
    for _ in 0..<4 { try press(Self.escape) }
    try terminal.send("q")
    return try terminal.waitForEnd()
  }
}
