/// Why a terminal cannot be used, found before anything of it was changed.
public enum TerminalFault: Error, Sendable, Equatable {
  /// Standard input is a file or a pipe.
  case inputIsNoTerminal
  /// Standard output is a file or a pipe.
  case outputIsNoTerminal
  /// The variable TERM is missing or empty.
  case terminalTypeMissing
  /// The terminal database does not know the name in TERM.
  case terminalTypeUnknown(name: String)
  /// There is no terminal database on this system.
  case terminalDatabaseMissing
  /// The terminal of this name cannot place its cursor, such as `dumb`.
  case cursorCannotBePlaced(name: String)
  /// Modes or signals could not be taken over.
  case cannotBeOpened
}
