/// Reads a whole number as people type it into a field.
enum CountEntry {
  /// The number, 0 to 999,999; nil for anything else.
  static func parse(_ typed: String) -> Int? {
    let digits = typed.filter { !$0.isWhitespace }
    guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }
}
