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
  let bodies: ComparedBodies
  /// A district that is left out, if one is.
  let district: String?

  init(
    _ columns: StatisticsColumns, _ taxonomy: Taxonomy, _ period: Period, _ language: Language,
    without district: String? = nil
  ) {
    self.columns = columns
    self.taxonomy = taxonomy
    self.period = period
    self.language = language
    self.district = district
    bodies = ComparedBodies(columns.incidents, period, active: columns.activeBodies)
    slots = PeriodSlots(columns.incidents, period, .alliance, bodies, without: district)
  }

  /// Is there a third column, the same part of the year before?
  var hasYearBefore: Bool { !period.isYear }

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

  /// A row whose three counts come from one question asked of each period; nil where it has no answer.
  func row(
    _ code: String, _ label: String, isAtLeast: Bool = false, isCount: Bool = true, count: (Period) -> Int?
  ) -> ReportRow {
    ReportRow(
      code: code, label: label, count: count(period), previous: count(period.previous),
      yearBefore: hasYearBefore ? count(period.yearBefore) : nil, isAtLeast: isAtLeast, isCount: isCount)
  }

  /// A row from a tally.
  func row(
    _ tally: Tally, _ number: Int, code: String, label: String, group: String? = nil, isAtLeast: Bool = false
  ) -> ReportRow {
    var row = ReportRow(
      code: code, label: label, count: tally.count(number, slot: 1), previous: tally.count(number, slot: 2),
      yearBefore: hasYearBefore ? tally.count(number, slot: 3) : nil, isAtLeast: isAtLeast, group: group)
    row.bases = ReportColumn.allCases.map { $0.slot.map { tally.basis(number, slot: $0) } }
    return row
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

  /// A table of incidents by a column with one code a row.
  func table(_ id: TableID, _ title: ReportPhrase, _ column: SingleCodeColumn, _ list: CodeListName?)
    -> ReportTable
  {
    let rows = CodeRows(figures: self, list: list).rows(Tally(column, self), column.book.words)
    return table(id, title, .incidents, rows: rows)
  }

  /// A table of incidents by a column with any number of codes a row.
  func table(_ id: TableID, _ title: ReportPhrase, _ column: MultipleCodeColumn, _ list: CodeListName)
    -> ReportTable
  {
    let rows = CodeRows(figures: self, list: list).rows(Tally(column, self), column.book.words)
    return table(id, title, .incidents, isMultiple: true, rows: rows)
  }

  /// Rows of something that is not an incident, by the codes that `codes` gives for each period: most frequent first.
  func rows(_ list: CodeListName, codes: (Period) -> [String?]) -> [ReportRow] {
    let counts = [period, period.previous, period.yearBefore].map { period in
      codes(period).reduce(into: [String: Int]()) { $0[$1 ?? "not_stated", default: 0] += 1 }
    }
    let words = Set(counts.prefix(hasYearBefore ? 3 : 2).flatMap(\.keys))
    let rows = words.map { word in
      ReportRow(
        code: word, label: word == "not_stated" ? text(.notStated) : label(list, word),
        count: counts[0][word] ?? 0, previous: counts[1][word] ?? 0,
        yearBefore: hasYearBefore ? counts[2][word] ?? 0 : nil)
    }
    return rows.sorted { left, right in
      if (left.code == "not_stated") != (right.code == "not_stated") { return right.code == "not_stated" }
      return (-(left.count ?? 0), left.code) < (-(right.count ?? 0), right.code)
    }
  }
}

extension CountUnit {
  var phrase: ReportPhrase {
    switch self {
    case .incidents: return .unitIncidents
    case .persons: return .unitPersons
    case .cases: return .unitCases
    case .referrals: return .unitReferrals
    case .declarations: return .unitDeclarations
    case .days: return .unitDays
    case .events: return .unitEvents
    case .mandates: return .unitMandates
    case .measures: return .unitMeasures
    case .various: return .unitVarious
    }
  }
}
