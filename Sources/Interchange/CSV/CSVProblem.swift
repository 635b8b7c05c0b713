import Config

/// What makes a file unreadable as CSV, as a fixed code word.
public enum CSVProblem: String, CaseIterable, Sendable {
  /// Longer than `CSVReader.mostBytes`.
  case fileTooLong = "file_too_long"
  /// Bytes that are no UTF-8.
  case notUTF8 = "not_utf8"
  /// A zero byte.
  case zeroByte = "zero_byte"
  /// A quoted field that never ends.
  case unclosedQuote = "unclosed_quote"
  /// A quotation mark inside a field that does not begin with one.
  case strayQuote = "stray_quote"
  /// Something other than the next column or the line's end behind a quoted field.
  case textAfterQuote = "text_after_quote"
  /// A row with more or fewer fields than the header.
  case fieldCount = "field_count"
  /// A column name that stands twice.
  case duplicateColumn = "duplicate_column"
  /// More than `CSVReader.mostColumns` columns.
  case tooManyColumns = "too_many_columns"
  /// A field longer than `CSVReader.mostFieldBytes`.
  case fieldTooLong = "field_too_long"
  /// A separator that cannot be one.
  case badDelimiter = "bad_delimiter"

  /// The words for it, which fit behind a colon.
  public var phrase: ImportPhrase {
    switch self {
    case .fileTooLong: return .fileTooLong
    case .notUTF8: return .notUTF8
    case .zeroByte: return .zeroByte
    case .unclosedQuote: return .unclosedQuote
    case .strayQuote: return .strayQuote
    case .textAfterQuote: return .textAfterQuote
    case .fieldCount: return .fieldCount
    case .duplicateColumn: return .duplicateColumn
    case .tooManyColumns: return .tooManyColumns
    case .fieldTooLong: return .fieldTooLong
    case .badDelimiter: return .badDelimiter
    }
  }
}
