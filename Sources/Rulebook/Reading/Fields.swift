/// The named statements at one place of a file.
struct Fields {
  let entry: Entry
  private let values: [String: Entry]

  init(entry: Entry, pairs: [(key: Entry, value: Entry)]) {
    self.entry = entry
    var values: [String: Entry] = [:]
    for (key, value) in pairs {
      if case .scalar(let scalar) = key.node { values[scalar.string] = value }
    }
    self.values = values
  }

  /// The statement of that name, unless it is missing or says that there is nothing.
  subscript(_ key: String) -> Entry? {
    guard let value = values[key], !value.isBlank, !value.isNull else { return nil }
    return value
  }

  /// The statement of that name as it is given, even if it says that there is nothing.
  func given(_ key: String) -> Entry? { values[key] }

  /// The statement of that name; throws when it is missing or blank.
  func required(_ key: String) throws(RulebookError) -> Entry {
    if let value = self[key] { return value }
    guard let blank = values[key] else { throw entry.error(.missingKey(key)) }
    throw blank.error(.missingValue)
  }

  /// The items of a list of that name; none when it is missing.
  func items(_ key: String) throws(RulebookError) -> [Entry] {
    try self[key]?.items() ?? []
  }

  /// The text of that name, if there is one.
  func text(_ key: String) throws(RulebookError) -> String? { try self[key]?.text() }

  /// The yes or no of that name, or what holds without it.
  func flag(_ key: String, default value: Bool) throws(RulebookError) -> Bool {
    try self[key]?.flag() ?? value
  }
}
