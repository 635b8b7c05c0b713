import Clearing

/// Reads the single rules of a mapping file.
struct MappingRules {
  let tables: MappingTables
  let taxonomy: Taxonomy

  /// `{column, form, window, precision}`.
  func date(_ entry: Entry) throws(RulebookError) -> DateRule {
    let fields = try entry.fields(["column", "form", "window", "precision"])
    return DateRule(
      column: try fields.required("column").text(), form: try form(fields),
      precision: try fields["precision"]?.word(DatePrecision.self, also: GermanWords.precision) ?? .day)
  }

  /// The same, if it is there.
  func date(_ entry: Entry?) throws(RulebookError) -> DateRule? {
    guard let entry else { return nil }
    return try date(entry)
  }

  private func form(_ fields: Fields) throws(RulebookError) -> DateForm {
    let form = try fields.required("form")
    switch try form.text() {
    case "iso": return .iso
    case "dd.mm.yyyy": return .dayMonthYear
    case "dd-MON-yy":
      let window = try fields.required("window")
      let bounds = try window.fields(["from", "until"])
      let from = try bounds.required("from").count(1...9999)
      let until = try bounds.required("until").count(1...9999)
      guard let years = YearWindow(from: from, until: until) else { throw window.error(.badWindow) }
      return .dayMonthNameYear(years)
    case let other:
      throw form.error(.unknownWord(Shown.word(other), expected: ["iso", "dd.mm.yyyy", "dd-MON-yy"]))
    }
  }

  /// A column's name, or `{column, first, prefix}`.
  func text(_ entry: Entry?) throws(RulebookError) -> TextRule? {
    guard let entry else { return nil }
    guard case .mapping = entry.node else { return TextRule(column: try entry.text()) }
    let fields = try entry.fields(["column", "first", "prefix"])
    return TextRule(
      column: try fields.required("column").text(), first: try fields["first"]?.count(1...1000),
      prefix: try fields["prefix"]?.raw() ?? "")
  }

  /// Codes for every row, or `{column, split, codes}`, or `{column, split, table, take}`; `always` adds to
  /// both.
  func codes(_ entry: Entry?, _ list: CodeListName) throws(RulebookError) -> CodeRule {
    guard let entry else { return CodeRule() }
    guard case .mapping = entry.node else { return CodeRule(constant: try entry.codes(list, taxonomy)) }
    let fields = try entry.fields(["column", "split", "codes", "table", "take", "always"])
    var table: [String: [String]] = [:]
    for (value, cell) in try rows(fields) { table[value] = try cell.codes(list, taxonomy) }
    return CodeRule(
      cells: try cells(fields), table: table, constant: try fields.codes("always", list, taxonomy))
  }

  /// A column's name, or `{column, split, name}` with a table as for codes, whose values need no list.
  func keep(_ entry: Entry) throws(RulebookError) -> KeepRule {
    guard case .mapping = entry.node else {
      let column = try entry.text()
      return KeepRule(name: column, cells: CellRule(column: column))
    }
    let fields = try entry.fields(["name", "column", "split", "codes", "table", "take"])
    let cells = try cells(fields)
    var table: [String: [String]]?
    if fields["codes"] != nil || fields["table"] != nil {
      var values: [String: [String]] = [:]
      for (value, cell) in try rows(fields) {
        var texts: [String] = []
        for item in try cell.items() { texts.append(try item.text()) }
        values[value] = texts
      }
      table = values
    }
    return KeepRule(name: try fields.text("name") ?? cells.column, cells: cells, table: table)
  }

  /// `yes`, `no`, `unknown`, or `{when: [{column, contains, answer}], otherwise}`.
  func answer(_ entry: Entry?) throws(RulebookError) -> AnswerRule {
    guard let entry else { return AnswerRule() }
    guard case .mapping = entry.node else { return AnswerRule(otherwise: try entry.answer()) }
    let fields = try entry.fields(["when", "otherwise"])
    var rule = AnswerRule(otherwise: try fields["otherwise"]?.answer() ?? .unknown)
    for item in try fields.required("when").items() {
      let option = try item.fields(Self.conditionKeys + ["answer"])
      rule.cases.append(
        AnswerRule.Case(conditions: [try condition(option)], answer: try option.required("answer").answer()))
    }
    return rule
  }

  /// Conditions of which one must hold.
  func conditions(_ items: [Entry]) throws(RulebookError) -> [CellCondition] {
    var conditions: [CellCondition] = []
    for item in items { conditions.append(try condition(item.fields(Self.conditionKeys))) }
    return conditions
  }

  private static let conditionKeys = ["column", "split", "contains", "equals"]

  private func condition(_ fields: Fields) throws(RulebookError) -> CellCondition {
    var condition = CellCondition(cells: try cells(fields))
    for item in try fields.items("contains") { condition.contains.append(try item.text()) }
    for item in try fields.items("equals") { condition.equals.append(try item.text()) }
    if condition.contains.isEmpty, condition.equals.isEmpty {
      throw fields.entry.error(.missingKey("contains"))
    }
    return condition
  }

  private func cells(_ fields: Fields) throws(RulebookError) -> CellRule {
    // The splitting text keeps its blanks: " & " is not "&".
    let split = try fields["split"]?.raw()
    if let split, split.isEmpty { throw (fields["split"] ?? fields.entry).error(.missingValue) }
    return CellRule(column: try fields.required("column").text(), split: split)
  }

  private func rows(_ fields: Fields) throws(RulebookError) -> [(value: String, cell: Entry)] {
    guard let codes = fields["codes"] else {
      return try tables.column(fields.required("take"), of: fields.required("table"))
    }
    var rows: [(value: String, cell: Entry)] = []
    for (key, value) in try codes.pairs() { rows.append((try key.text(), value)) }
    return rows
  }
}
