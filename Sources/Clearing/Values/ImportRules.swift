/// A column, and what stands between several values of one cell.
public struct CellRule: Hashable, Sendable {
  /// The column's name in the first line of the file.
  public var column: String
  /// What stands between several values; nil when a cell holds one.
  public var split: String?

  /// A column with or without a splitting text.
  public init(column: String, split: String? = nil) {
    self.column = column
    self.split = split
  }

  /// The values of a cell; blank ones are left out.
  public func values(in cell: String) -> [String] {
    guard let split, !split.isEmpty else { return cell.isBlank ? [] : [cell] }
    return cell.split(separator: split).map(\.trimmed).filter { !$0.isEmpty }
  }
}

/// A day from a column.
public struct DateRule: Hashable, Sendable {
  /// The column.
  public var column: String
  /// How days are written there.
  public var form: DateForm
  /// How exactly they are known.
  public var precision: DatePrecision

  /// Days of that form in that column.
  public init(column: String, form: DateForm, precision: DatePrecision = .day) {
    self.column = column
    self.form = form
    self.precision = precision
  }
}

/// A text from a column, whole or its beginning, with something put before it.
public struct TextRule: Hashable, Sendable {
  /// The column.
  public var column: String
  /// Only so many characters from the beginning; nil for all.
  public var first: Int?
  /// What is put before it.
  public var prefix: String

  /// The text of a column.
  public init(column: String, first: Int? = nil, prefix: String = "") {
    self.column = column
    self.first = first
    self.prefix = prefix
  }

  /// The text from a cell; nil when the cell is blank.
  public func text(from cell: String) -> String? {
    if cell.isBlank { return nil }
    let text = cell.trimmed
    return prefix + (first.map { String(text.prefix($0)) } ?? text)
  }
}

/// Codes from a column by a table, or the same codes for every row.
public struct CodeRule: Hashable, Sendable {
  /// Where the source's values stand; nil when every row gets the same codes.
  public var cells: CellRule?
  /// The codes of every value of the source; an empty list is a known value that gives no code.
  public var table: [String: [String]]
  /// The codes that every row gets.
  public var constant: [String]

  /// Codes by a table, constant codes, or both.
  public init(cells: CellRule? = nil, table: [String: [String]] = [:], constant: [String] = []) {
    self.cells = cells
    self.table = table
    self.constant = constant
  }
}

/// A condition on a cell: it holds when one of the texts is in it, or one of the values stands in it.
public struct CellCondition: Hashable, Sendable {
  /// The cell and how it is split.
  public var cells: CellRule
  /// Texts of which one must be in the cell; capitals make no difference.
  public var contains: [String]
  /// Values of which one must stand in the cell.
  public var equals: [String]

  /// A condition on that cell.
  public init(cells: CellRule, contains: [String] = [], equals: [String] = []) {
    self.cells = cells
    self.contains = contains
    self.equals = equals
  }

  /// Does it hold for that cell?
  public func holds(for cell: String) -> Bool {
    if cells.values(in: cell).contains(where: equals.contains) { return true }
    let lowered = cell.lowercased()
    return contains.contains { lowered.contains($0.lowercased()) }
  }
}

/// A yes, a no, or that nobody knows, by conditions in their order.
public struct AnswerRule: Hashable, Sendable {
  /// An answer and the conditions of which one must hold.
  public struct Case: Hashable, Sendable {
    /// One of them must hold.
    public var conditions: [CellCondition]
    /// Then this is the answer.
    public var answer: Answer

    /// An answer under one of these conditions.
    public init(conditions: [CellCondition], answer: Answer) {
      self.conditions = conditions
      self.answer = answer
    }
  }

  /// Tried in this order.
  public var cases: [Case]
  /// The answer when no case holds.
  public var otherwise: Answer

  /// An answer by cases.
  public init(cases: [Case] = [], otherwise: Answer = .unknown) {
    self.cases = cases
    self.otherwise = otherwise
  }
}

/// What is kept of the source: a column as it stands, or its values by a table.
public struct KeepRule: Hashable, Sendable {
  /// The name under which it is kept.
  public var name: String
  /// Where it stands.
  public var cells: CellRule
  /// The kept value of every value of the source; nil keeps them as they stand.
  public var table: [String: [String]]?

  /// Keeps that under this name.
  public init(name: String, cells: CellRule, table: [String: [String]]? = nil) {
    self.name = name
    self.cells = cells
    self.table = table
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// Is there nothing but white space?
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
