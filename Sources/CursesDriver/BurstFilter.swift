import TerminalKit

/// Decides what of a burst, keys without a pause of 10 ms between them, was pasted.
///
/// Terminals without bracketed paste send pasted text as keys: more than eight text keys in a row are a paste.
/// A pasted text may hold the end marker itself; so whatever follows a paste in the same burst is part of it:
/// its text is text, and its other keys are dropped.
enum BurstFilter {
  /// The pause that ends a burst, in milliseconds.
  static let pauseMilliseconds = 10
  /// Text keys in a row that a person may type.
  static let typedLimit = 8

  /// The keys of one whole burst as the program gets them.
  static func filter(_ burst: [Key]) -> [Key] {
    if let first = burst.firstIndex(where: \.isPaste) {
      return filter(Array(burst[..<first])) + [merged(burst[first...])]
    }
    var result: [Key] = []
    var run: [Key] = []
    for key in burst {
      if key.pastedText == nil {
        result += close(run) + [key]
        run = []
      } else {
        run.append(key)
      }
    }
    return result + close(run)
  }

  private static func close(_ run: [Key]) -> [Key] {
    run.count > typedLimit ? [merged(run[...])] : run
  }

  private static func merged(_ keys: ArraySlice<Key>) -> Key {
    var text = ""
    for key in keys {
      if case .pasteTooLong = key { return key }
      text += key.pastedText ?? ""
    }
    let limit = KeyDecoder.pasteLimit
    return text.utf8.count > limit ? .pasteTooLong(limit: limit) : .paste(text)
  }
}

extension Key {
  fileprivate var isPaste: Bool {
    switch self {
    case .paste, .pasteTooLong: true
    default: false
    }
  }

  /// What the key stands for in a pasted text; nil for keys that are no text.
  var pastedText: String? {
    switch self {
    case .character(let character): String(character)
    case .enter: "\n"
    case .tab: "\t"
    case .paste(let text): text
    case .escape, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .backspace, .delete,
      .insert, .function, .pasteTooLong, .resize, .hangUp:
      nil
    }
  }
}
