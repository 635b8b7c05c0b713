import Clearing

/// What reading a record needs beside the text.
struct Reader {
  let today: CalendarDay
  let taxonomy: Taxonomy
  /// In a correction a key without a value is an error: it could mean "delete" as well as "leave".
  let isCorrection: Bool

  init(today: CalendarDay, taxonomy: Taxonomy, isCorrection: Bool = false) {
    self.today = today
    self.taxonomy = taxonomy
    self.isCorrection = isCorrection
  }

  /// What a file says of one key.
  enum Statement {
    case nothing
    /// `~` or `null`: shall be empty.
    case empty(Entry)
    case value(Entry)
  }

  /// What the file says of that key; throws at a blank one in a correction.
  func statement(_ key: String, of fields: Fields) throws(RulebookError) -> Statement {
    guard let entry = fields.given(key) else { return .nothing }
    if entry.isNull { return .empty(entry) }
    guard entry.isBlank else { return .value(entry) }
    if isCorrection { throw entry.error(.missingValue) }
    return .nothing
  }

  /// A statement that cannot be emptied.
  func value(_ key: String, of fields: Fields) throws(RulebookError) -> Entry? {
    switch try statement(key, of: fields) {
    case .nothing: return nil
    case .value(let entry): return entry
    case .empty(let entry):
      if isCorrection { throw entry.error(.missingValue) }
      return nil
    }
  }
}
