/// What an import did, or would do.
public struct ImportReport: Codable, Equatable, Sendable {
  /// Rows of the file, the header not counted.
  public var rows = 0
  /// Rows that came in, full repeats among them.
  public var imported = 0
  /// Rows that had come in before.
  public var already = 0
  /// Rows among the imported that repeat another row of the file entirely.
  public var duplicates = 0
  /// Every faulty field of the rows that did not come in, by row.
  public var rejected: [ImportRejection] = []
  /// In a dry run: the rows that had come in before, for the listing; no part of the JSON.
  public var known: [KnownRow] = []

  /// The report of no rows.
  public init() {}

  /// How many rows did not come in for a fault.
  public var rejectedRows: Int { Set(rejected.map(\.row)).count }

  private enum CodingKeys: String, CodingKey {
    case rows, imported, already, duplicates, rejected
  }
}

/// A row that had come in before, by what a person finds it again.
public struct KnownRow: Equatable, Sendable {
  /// The number of the row, 1 for the first one behind the header.
  public var row: Int
  /// The column of the collection's own number, or of the day.
  public var field: String
  /// What stands there.
  public var value: String
}
