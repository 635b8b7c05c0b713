/// What of a file may stand in an error.
///
/// A wrongly indented narrative turns into keys and codes: only what looks like a key or a label is repeated.
enum Shown {
  /// The word, if it is short and one line; else its beginning.
  static func word(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count <= 40 ? String(line) : line.prefix(20) + "..."
  }
}
