import CHardening

/// What ends the process after a crash: one fixed line in both languages on stderr, then exit code 70.
///
/// The terminal driver has handlers of its own while the screens are open, since it alone can give the terminal back; it is
/// to call this afterwards. Safe in a signal handler.
public let crashEnding: @convention(c) (_ signal: Int32) -> Void = { hardening_end_crashed($0) }
