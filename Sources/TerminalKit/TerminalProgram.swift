/// A program with a screen: a value that answers keys and shows itself as a frame.
///
/// Nothing else is drawn, and nothing happens to the outside but through the effects it returns.
public protocol TerminalProgram {
  /// What the program asks of the outside: open a case, store a form, leave.
  associatedtype Effect

  /// Answers a key and returns what is to be done outside, in this order.
  mutating func handle(_ key: Key) -> [Effect]

  /// The screen at a size in cells.
  func view(columns: Int, rows: Int) -> Frame
}
