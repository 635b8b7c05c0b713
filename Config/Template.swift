/// A phrase cut into words and `{name}` placeholders.
struct Template {
  private enum Part {
    case words(Substring)
    case placeholder(Substring)
  }
  private var parts: [Part] = []

  /// Cuts the text; a brace that is never closed counts as a word.
  init(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.words(rest[..<open]))
      parts.append(.placeholder(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.words(rest))
  }

  /// The names of the placeholders, in their order.
  var names: [String] {
    parts.compactMap { part in
      switch part {
      case .words: return nil
      case .placeholder(let name): return String(name)
      }
    }
  }

  /// The text with these values in place.
  func filled(with values: [String: String]) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .words(let words): result += words
      case .placeholder(let name): result += values[String(name)] ?? "{\(name)}"
      }
    }
    return result
  }
}
