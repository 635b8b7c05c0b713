import Clearing
import Yams

/// A place in a file: a text, a list or a set of named statements.
struct Entry {
  let node: Node
  let file: String

  /// An error at this place.
  func error(_ fault: RulebookError.Fault) -> RulebookError {
    RulebookError(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, fault: fault)
  }

  func child(_ node: Node) -> Entry { Entry(node: node, file: file) }

  /// Is there nothing at all after the key?
  var isBlank: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && scalar.string.isEmpty
  }

  /// Does it say that there is nothing: `~` or `null`?
  var isNull: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && ["~", "null"].contains(scalar.string)
  }

  /// The text as it stands there.
  func raw() throws(RulebookError) -> String {
    guard case .scalar(let scalar) = node else { throw error(.wrongType(.text)) }
    return scalar.string
  }

  /// A text without white space at its ends; throws when there is none.
  func text() throws(RulebookError) -> String {
    let text = try raw()
    guard let start = text.firstIndex(where: { !$0.isWhitespace }),
      let end = text.lastIndex(where: { !$0.isWhitespace })
    else { throw error(.missingValue) }
    return String(text[start...end])
  }

  /// The entries of a list; a single text stands for a list of one, nothing for none.
  func items() throws(RulebookError) -> [Entry] {
    switch node {
    case .sequence(let sequence): return sequence.map(child)
    case .scalar: return isBlank || isNull ? [] : [self]
    case .mapping, .alias: throw error(.wrongType(.list))
    }
  }

  /// The named statements, each of which must be one of these keys.
  func fields(_ keys: [String]) throws(RulebookError) -> Fields {
    let pairs = try pairs()
    for (key, _) in pairs {
      let name = try key.raw()
      if !keys.contains(name) { throw key.error(.unknownKey(Shown.word(name), expected: keys)) }
    }
    return Fields(entry: self, pairs: pairs)
  }

  /// All named statements with keys of the file's own choice.
  func pairs() throws(RulebookError) -> [(key: Entry, value: Entry)] {
    guard case .mapping(let mapping) = node else { throw error(.wrongType(.mapping)) }
    var seen: Set<String> = []
    var pairs: [(key: Entry, value: Entry)] = []
    for (key, value) in mapping {
      let entry = child(key)
      let name = try entry.raw()
      guard seen.insert(name).inserted else { throw entry.error(.duplicateKey(Shown.word(name))) }
      pairs.append((entry, child(value)))
    }
    return pairs
  }
}
