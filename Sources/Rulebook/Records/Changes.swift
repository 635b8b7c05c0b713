import Clearing

/// Changes to a value, read from a file: only what the file names is changed.
struct Changes<Value>: Sendable {
  private var steps: [@Sendable (inout Value) -> Void] = []

  /// The value with the changes made.
  func applied(to value: Value) -> Value {
    var changed = value
    for step in steps { step(&changed) }
    return changed
  }

  mutating func add(_ step: @escaping @Sendable (inout Value) -> Void) { steps.append(step) }

  /// Sets a part that may not be empty, if the file names it.
  mutating func set<Part: Sendable>(
    _ part: any WritableKeyPath<Value, Part> & Sendable, _ key: String, _ fields: Fields, _ reader: Reader,
    _ read: (Entry) throws(RulebookError) -> Part
  ) throws(RulebookError) {
    guard let entry = try reader.value(key, of: fields) else { return }
    let new = try read(entry)
    add { $0[keyPath: part] = new }
  }

  /// Sets a part that may be empty, if the file names it; `~` empties it.
  mutating func setOrClear<Part: Sendable>(
    _ part: any WritableKeyPath<Value, Part?> & Sendable, _ key: String, _ fields: Fields, _ reader: Reader,
    _ read: (Entry) throws(RulebookError) -> Part
  ) throws(RulebookError) {
    switch try reader.statement(key, of: fields) {
    case .nothing: return
    case .empty: add { $0[keyPath: part] = nil }
    case .value(let entry):
      let new = try read(entry)
      add { $0[keyPath: part] = new }
    }
  }

  /// Sets a list of codes, if the file names it; `~` and `[]` empty it.
  mutating func setCodes(
    _ part: any WritableKeyPath<Value, [String]> & Sendable, _ key: String, _ list: CodeListName,
    _ fields: Fields, _ reader: Reader
  ) throws(RulebookError) {
    switch try reader.statement(key, of: fields) {
    case .nothing: return
    case .empty: add { $0[keyPath: part] = [] }
    case .value(let entry):
      let new = try entry.codes(list, reader.taxonomy)
      add { $0[keyPath: part] = new }
    }
  }

  /// Sets one code, if the file names it; `~` empties it.
  mutating func setCode(
    _ part: any WritableKeyPath<Value, String?> & Sendable, _ key: String, _ list: CodeListName,
    _ fields: Fields, _ reader: Reader
  ) throws(RulebookError) {
    try setOrClear(part, key, fields, reader) { entry throws(RulebookError) in
      try entry.code(list, reader.taxonomy)
    }
  }
}
