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

  /// The period, the one before, and the same part of the year before.
  private var compared: [Period] {
    [period, period.previous] + (hasYearBefore ? [period.yearBefore] : [])
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

  /// Rows of something that neither is an incident nor hangs on a case, by code: most frequent first.
  func rows(_ list: CodeListName, words codes: (Period) -> [String]) -> [ReportRow] {
    let counts = compared.map { period in
      codes(period).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    }
    let rows = Set(counts.flatMap(\.keys)).map { word in
      row(word, label(list, word)) { period in
        compared.firstIndex(of: period).map { counts[$0][word] ?? 0 }
      }
    }
    return rows.sorted { (-($0.count ?? 0), $0.code) < (-($1.count ?? 0), $1.code) }
  }

  /// A row of something that hangs on cases: how often, with the cases and bodies behind it.
  func row(_ code: String, _ label: String, files: (Period) -> [FileRow]) -> ReportRow {
    row(code, label, compared.map { FileCount(files($0)) }) { $0.count }
  }

  /// A row of a figure made of values of cases, such as a median, with what stands behind it.
  func derivedRow(
    _ code: String, _ label: String, values: (Period) -> [(value: Int32, file: FileRow)],
    figure: ([Int32]) -> Int?
  ) -> ReportRow {
    let known = compared.map { values($0).filter { $0.value >= 0 } }
    var row = row(code, label, isCount: false) { period in
      compared.firstIndex(of: period).flatMap { figure(known[$0].map(\.value)) }
    }
    row.bases = bases(known.map { FileCount($0.map(\.file)) })
    return row
  }

  /// Rows of something that hangs on cases, by the codes that `codes` gives for each period: most frequent first.
  func rows(_ list: CodeListName, codes: (Period) -> [(code: String?, file: FileRow)]) -> [ReportRow] {
    let groups = compared.map { period in
      Dictionary(grouping: codes(period)) { $0.code ?? "not_stated" }
    }
    let words = Set(groups.flatMap(\.keys))
    let rows = words.map { word in
      let counts = groups.map { FileCount(($0[word] ?? []).map(\.file)) }
      return row(word, word == "not_stated" ? text(.notStated) : label(list, word), counts) { $0.count }
    }
    return rows.sorted { left, right in
      if (left.code == "not_stated") != (right.code == "not_stated") { return right.code == "not_stated" }
      return (-(left.count ?? 0), left.code) < (-(right.count ?? 0), right.code)
    }
  }

  private func row(
    _ code: String, _ label: String, _ counts: [FileCount], _ figure: (FileCount) -> Int
  ) -> ReportRow {
    var row = ReportRow(
      code: code, label: label, count: figure(counts[0]), previous: figure(counts[1]),
      yearBefore: hasYearBefore ? figure(counts[2]) : nil)
    row.bases = bases(counts)
    return row
  }

  private func bases(_ counts: [FileCount]) -> [CellBasis?] {
    ReportColumn.allCases.map { column in
      guard let slot = column.slot, counts.indices.contains(slot - 1) else { return nil }
      let behind = counts[slot - 1]
      return CellBasis(incidents: behind.count, persons: behind.cases, bodies: behind.bodies)
    }
  }
}

extension CountUnit {
  var phrase: ReportPhrase {
    switch self {
    case .incidents: return .unitIncidents
    case .reports: return .unitReports
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
