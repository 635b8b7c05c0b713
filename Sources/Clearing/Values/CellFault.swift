/// Why a cell of a row cannot be taken over.
public struct CellFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The column is not in the file.
    case missingColumn = "missing_column"
    /// The cell is blank and must not be.
    case blank
    /// The cell names no day, in the form of the mapping.
    case notADay = "not_a_day"
    /// The value has no entry in the mapping's table.
    case unknownValue = "unknown_value"
    /// The cell is no whole number.
    case notANumber = "not_a_number"
  }

  /// The column.
  public var column: String
  /// The value as it stands there.
  public var value: String
  /// What is wrong.
  public var reason: Reason

  /// A fault in a column.
  public init(column: String, value: String, reason: Reason) {
    self.column = column
    self.value = value
    self.reason = reason
  }
}
