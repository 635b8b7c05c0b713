/// What the keyboard, the terminal or the system sends to a program.
public enum Key: Sendable, Hashable {
  /// A letter, digit or sign.
  case character(Character)
  /// Enter.
  case enter
  /// Escape: one step back.
  case escape
  /// Tabulator.
  case tab
  /// Shift and tabulator.
  case backTab
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// The key that removes to the left.
  case backspace
  /// The key that removes to the right.
  case delete
  /// Insert.
  case insert
  /// F1 to F24.
  case function(Int)
  /// Pasted text with its line feeds; never a command.
  case paste(String)
  /// A paste beyond the limit, of which nothing was kept.
  case pasteTooLong(limit: Int)
  /// The window has a new size in cells.
  case resize(columns: Int, rows: Int)
  /// The line was cut or the system asks the program to end; the program is drawn no more.
  case hangUp
}
