import CCurses
import TerminalKit

/// The terminal of this process while a program runs on it.
///
/// Opening switches to the alternate screen; whatever ends the process then (return, thrown error, `exit`, a
/// signal, a crash) clears the screen, leaves it and puts the modes back. There is one terminal in a process,
/// so one instance at a time; it is used from one thread.
public final class CursesTerminal {
  /// What the terminal can do.
  public let facts: TerminalFacts
  private var painter: Painter
  var input = KeyInput()
  private var isOpen = true
  private(set) var columns = 80
  private(set) var rows = 24

  /// Checks the terminal and takes it over.
  public init() throws(TerminalFault) {
    facts = try TerminalFacts.check()
    painter = Painter(usesUTF8: facts.usesUTF8)
    guard cc_open() else { throw .cannotBeOpened }
    readSize()
  }

  /// What ends the process after a crash, once the terminal was given back; without it the signal does. It is called in a
  /// signal handler, so it must be safe there.
  public static func endCrashes(by ending: @convention(c) (_ signal: Int32) -> Void) {
    cc_set_crash_ending(ending)
  }

  deinit {
    if isOpen { cc_close() }
  }

  /// Gives the terminal back; further calls do nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    cc_close()
  }

  /// Paints a frame; nothing is sent if it equals the last one.
  func paint(_ frame: Frame) {
    painter.paint(frame)
  }

  /// What the system asked for while the program waited: a new size, a stop, a continuation.
  func answerSignals() -> [Key] {
    if cc_took_stop() {
      cc_stop()
      return repaint()
    }
    if cc_took_continue() {
      cc_retake()
      return repaint()
    }
    guard cc_took_resize() else { return [] }
    readSize()
    return [.resize(columns: columns, rows: rows)]
  }

  /// Others may have written on the screen, and the window may have another size now.
  private func repaint() -> [Key] {
    let before = (columns, rows)
    readSize()
    return before == (columns, rows) ? [] : [.resize(columns: columns, rows: rows)]
  }

  private func readSize() {
    var width: Int32 = 0
    var height: Int32 = 0
    cc_size(&width, &height)
    columns = Int(width)
    rows = Int(height)
    cc_resize(width, height)
    painter.forget()
  }
}
