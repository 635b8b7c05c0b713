/// The cells of one row on their way to an incident: what cannot be taken over is noted, and reading goes on.
struct RowCells {
  private let row: ImportRow
  /// Every fault so far, each once.
  private(set) var faults: [CellFault] = []

  init(_ row: ImportRow) { self.row = row }

  /// The day of a rule; nil with a fault when the cell names none.
  mutating func day(_ rule: DateRule) -> CalendarDay? {
    let cell = cell(rule.column).trimmed
    if cell.isEmpty {
      note(rule.column, cell, .blank)
    } else if let day = rule.form.day(from: cell) {
      return day
    } else {
      note(rule.column, cell, .notADay)
    }
    return nil
  }

  /// The text of a rule; nil when there is no rule or the cell is blank.
  mutating func text(_ rule: TextRule?) -> String? {
    guard let rule else { return nil }
    return rule.text(from: cell(rule.column))
  }

  /// The codes of a rule, each once.
  mutating func codes(_ rule: CodeRule) -> [String] {
    guard let cells = rule.cells else { return rule.constant }
    return (rule.constant + look(up: values(cells), in: rule.table, cells.column)).distinct
  }

  /// The whole number of a column; nil when there is no column, the cell is blank, or it is no number (a fault).
  mutating func count(_ column: String?) -> Int? {
    guard let column else { return nil }
    let cell = cell(column).trimmed
    if cell.isEmpty { return nil }
    guard cell.utf8.count <= 9, cell.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(cell) else {
      note(column, cell, .notANumber)
      return nil
    }
    return count
  }

  /// Does one of the conditions hold?
  mutating func anyHolds(_ conditions: [CellCondition]) -> Bool {
    for condition in conditions where condition.holds(for: cell(condition.cells.column)) { return true }
    return false
  }

  /// The answer of the first case that holds.
  mutating func answer(_ rule: AnswerRule) -> Answer {
    for option in rule.cases where anyHolds(option.conditions) { return option.answer }
    return rule.otherwise
  }

  /// What is kept of the source; names without a value are left out.
  mutating func kept(_ rules: [KeepRule]) -> [String: [String]] {
    var kept: [String: [String]] = [:]
    for rule in rules {
      let values = values(rule.cells)
      let named = rule.table.map { look(up: values, in: $0, rule.cells.column) } ?? values.distinct
      if !named.isEmpty { kept[rule.name] = named }
    }
    return kept
  }

  private mutating func cell(_ column: String) -> String {
    if let cell = row[column] { return cell }
    note(column, "", .missingColumn)
    return ""
  }

  private mutating func values(_ rule: CellRule) -> [String] { rule.values(in: cell(rule.column)) }

  private mutating func look(
    up values: [String], in table: [String: [String]], _ column: String
  ) -> [String] {
    var found: [String] = []
    for value in values {
      if let entry = table[value] {
        found += entry
      } else {
        note(column, value, .unknownValue)
      }
    }
    return found.distinct
  }

  private mutating func note(_ column: String, _ value: String, _ reason: CellFault.Reason) {
    // Several rules may read one column; what is wrong with it is said once.
    let fault = CellFault(column: column, value: value, reason: reason)
    if !faults.contains(fault) { faults.append(fault) }
  }
}

extension [String] {
  /// Each value once, in the order of its first place.
  fileprivate var distinct: [String] {
    if count < 2 { return self }
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
