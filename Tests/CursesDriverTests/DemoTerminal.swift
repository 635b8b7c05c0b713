import TerminalKit
import TestSupport

/// The demo program on a pseudo terminal, and what its screen shows.
struct DemoTerminal {
  let terminal: PseudoTerminal
  let columns: Int
  let rows: Int
  let modesBefore: [UInt32]

  init(environment: [String: String] = [:], columns: Int = 80, rows: Int = 24) throws {
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    variables.merge(environment) { $1 }
    self.columns = columns
    self.rows = rows
    // The modes of a fresh terminal: a program that changes nothing.
    let idle = try PseudoTerminal("/bin/true", environment: [:], columns: columns, rows: rows)
    modesBefore = idle.modes()
    terminal = try PseudoTerminal(
      PseudoTerminal.built("TerminalDemo"), environment: variables, columns: columns, rows: rows)
  }

  var screen: TerminalScreen {
    var screen = TerminalScreen(columns: columns, rows: rows)
    screen.feed(terminal.output)
    return screen
  }

  /// Waits until the screen shows a text.
  func wait(for text: String) throws {
    try terminal.wait { _ in screen.text.contains(text) }
  }

  /// Waits until the hardware cursor is at a place, counted from 0.
  func wait(row: Int, column: Int) throws {
    try terminal.wait { _ in screen.cursor == Position(row: row, column: column) }
  }

  /// Sends keys and waits until the screen shows a text.
  func send(_ keys: String, until text: String) throws {
    try terminal.send(keys)
    try wait(for: text)
  }

  /// The text that the program printed after it left the alternate screen.
  var afterwards: String {
    terminal.text.components(after: "\u{1b}[?1049l")
  }
}

extension String {
  /// What follows the last occurrence of a text; nothing if it does not occur.
  func components(after mark: String) -> String {
    guard let range = ranges(of: mark).last else { return "" }
    return String(self[range.upperBound...])
  }
}
