import Clearing
import Config
import ReadModel

/// All that a table is made from.
struct Figures {
  let columns: StatisticsColumns
  let taxonomy: Taxonomy
  let period: Period
  let language: Language
  let slots: PeriodSlots

  init(_ columns: StatisticsColumns, _ taxonomy: Taxonomy, _ period: Period, _ language: Language) {
    self.columns = columns
    self.taxonomy = taxonomy
    self.period = period
    self.language = language
    slots = PeriodSlots(columns.incidents, period)
  }

  /// Is there a third column, the same half of the year before?
  var hasYearBefore: Bool { period.half != nil }

  func text(_ phrase: ReportPhrase, _ values: [String: String] = [:]) -> String {
    phrase.text(in: language, values)
  }

  /// The label of a code; the code itself when no list names it any more.
  func label(_ list: CodeListName, _ code: String) -> String {
    guard let entry = taxonomy.entry(list, code) else { return code }
    switch language {
    case .german: return entry.german
    case .english: return entry.english
    }
  }

  /// A row whose three counts come from one question asked of each period.
  func row(
    _ code: String, _ label: String, isAtLeast: Bool = false, count: (Period) -> Int
  ) -> ReportRow {
    ReportRow(
      code: code, label: label, count: count(period), previous: count(period.previous),
      yearBefore: hasYearBefore ? count(period.yearBefore) : nil, isAtLeast: isAtLeast)
  }

  /// A row from a tally.
  func row(_ tally: Tally, _ number: Int, code: String, label: String, group: String? = nil) -> ReportRow {
    ReportRow(
      code: code, label: label, count: tally.count(number, slot: 1), previous: tally.count(number, slot: 2),
      yearBefore: hasYearBefore ? tally.count(number, slot: 3) : nil, group: group)
  }

  /// A table with its heading and unit in words.
  func table(
    _ id: TableID, _ title: ReportPhrase, _ unit: CountUnit, isMultiple: Bool = false, rows: [ReportRow]
  ) -> ReportTable {
    let word = text(unit.phrase)
    return ReportTable(
      id: id, unit: unit, isMultiple: isMultiple, title: text(title),
      unitText: isMultiple ? text(.unitMultiple, ["unit": word]) : word, rows: rows)
  }
}

extension CountUnit {
  fileprivate var phrase: ReportPhrase {
    switch self {
    case .incidents: return .unitIncidents
    case .persons: return .unitPersons
    case .cases: return .unitCases
    case .referrals: return .unitReferrals
    case .various: return .unitVarious
    }
  }
}
