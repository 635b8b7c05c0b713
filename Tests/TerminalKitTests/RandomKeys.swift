import TerminalKit

extension Key {
  private static let letters: [Character] = [
    "a", "b", "j", "n", " ", "ä", "ß", "日", "\u{301}", "م", "\u{200c}", "1", "-", "👍", "🇩", "\u{1161}", "e",
  ]

  /// A key that changes text or moves in it.
  static func anyEditing(_ generator: inout SeededGenerator) -> Key {
    let moves: [Key] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .backspace, .delete, .enter, .function(4),
    ]
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<6: return .character(letters[Int.random(in: 0..<letters.count, using: &generator)])
    case 6: return .paste("zwei Worte\nund \u{202e}mehr")
    default: return moves[Int.random(in: 0..<moves.count, using: &generator)]
    }
  }

  /// Any key at all.
  static func any(_ generator: inout SeededGenerator) -> Key {
    let others: [Key] = [
      .tab, .backTab, .escape, .insert, .function(1), .function(2), .function(3), .function(24), .hangUp,
      .enter,
      .resize(columns: 3, rows: 1), .pasteTooLong(limit: 1), .paste(""), .paste("\n\n"), .down, .down, .tab,
      .tab,
    ]
    if Bool.random(using: &generator) { return anyEditing(&generator) }
    return others[Int.random(in: 0..<others.count, using: &generator)]
  }
}
