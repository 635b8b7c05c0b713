import CCurses
import Glibc

/// What a terminal can do, for a self-test and for the driver.
public struct TerminalFacts: Sendable, Equatable {
  /// The name in TERM.
  public let type: String
  /// Width of the window in cells.
  public let columns: Int
  /// Height of the window in rows.
  public let rows: Int
  /// False if the locale is not UTF-8; texts are then shown in ASCII.
  public let usesUTF8: Bool

  /// Looks at standard input, standard output, terminal type and locale, in this order; changes nothing.
  public static func check() throws(TerminalFault) -> TerminalFacts {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let type = getenv("TERM").map({ String(cString: $0) }), !type.isEmpty else {
      throw .terminalTypeMissing
    }
    let known = cc_terminal_type()
    guard known == 1 else {
      throw known == 0 ? .terminalTypeUnknown(name: type) : .terminalDatabaseMissing
    }
    guard cc_places_cursor() else { throw .cursorCannotBePlaced(name: type) }
    var columns: Int32 = 0
    var rows: Int32 = 0
    cc_size(&columns, &rows)
    return TerminalFacts(type: type, columns: Int(columns), rows: Int(rows), usesUTF8: cc_uses_utf8())
  }
}
