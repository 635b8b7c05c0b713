import Clearing
import ReadModel

/// Hides in the tables of a sheet what could point at single people: by itself, by sums, through another table, through another
/// period, or through what was released before.
///
/// What readers know is taken at its worst: as if they knew every late entry since the last release but the one they look for.
struct SheetProtection {
  let figures: Figures
  let audience: Audience
  /// Did the bodies agree that what rests on one of them alone is shown?
  let isAgreed: Bool
  /// What was released so far.
  let releases: [ReleasedSummary]
  /// Will the figures be shown rounded to multiples of five?
  let isRounded: Bool

  private var minimum: Int { audience.minimum(sensitiveDimensions: 1) }
  private var keys: FigureKeys { FigureKeys(period: figures.period, suffix: suffix) }
  private var suffix: String { figures.district == nil ? "" : " -" }

  /// The tables with everything hidden that has to be; `isExposed` says that earlier releases give something small away by themselves.
  func protected(_ tables: [ReportTable]) -> (tables: [ReportTable], isExposed: Bool) {
    var tables = comparable(tables)
    var answer = web(tables).protected(minimum: minimum)
    let months = tables.first { $0.id == .months }
    if figures.period.quarter == nil, let months, isHidden(months, answer.hidden) {
      // Months tell too much: quarters are shown in their place.
      tables = tables.map { $0.id == .months ? MonthsTable.quarters(figures) : $0 }
      answer = web(tables).protected(minimum: minimum)
    }
    let hidden = tables.map { table in
      unnamed(answer.unnamed, hiding(answer.hidden, in: table)).orderedByShownCounts
    }
    return (hidden, !answer.exposed.isEmpty)
  }

  private func isHidden(_ table: ReportTable, _ hidden: Set<FigureKey>) -> Bool {
    table.rows.contains { row in keys.key(table.id, row, .current).map(hidden.contains) ?? false }
  }

  private func hiding(_ hidden: Set<FigureKey>, in table: ReportTable) -> ReportTable {
    var table = table
    for place in table.rows.indices {
      for column in ReportColumn.allCases where !column.isReleased && table.rows[place][column] != .absent {
        let key = keys.key(table.id, table.rows[place], column)
        if let key, hidden.contains(key) { table.rows[place][column] = .hidden }
        if isBarred(table.rows[place], column) { table.rows[place][column] = .hidden }
      }
    }
    return table
  }

  /// The table without the rows that must not be named; one row that says so stands in their place.
  private func unnamed(_ tables: Set<String>, _ table: ReportTable) -> ReportTable {
    guard table.id.listsCountedOnly, !tables.isEmpty else { return table }
    var table = table
    let all = table.rows
    table.rows.removeAll { row in
      keys.key(table.id, row, .current).map { tables.contains($0.table) } ?? false
    }
    guard tables.contains(table.id.rawValue), let first = all.first else { return table }
    let cells = first.cells.indices.map { place in
      all.allSatisfy { $0.cells[place] == .absent } ? FigureCell.absent : .hidden
    }
    let row = ReportRow(
      code: "all_rows", label: figures.text(.allRows), cells: cells, isAtLeast: false, group: nil,
      isCount: false)
    table.rows.append(row)
    return table
  }

  /// Is it a median of too few cases, or of one body's alone? It adds up with nothing, so it is judged by itself.
  private func isBarred(_ row: ReportRow, _ column: ReportColumn) -> Bool {
    guard !row.isCount, let basis = row.bases[column.rawValue] else { return false }
    return CountBasis(
      incidents: basis.incidents, persons: basis.persons, bodies: basis.bodies, isAgreed: isAgreed
    ).isBarred(minimum: minimum)
  }

  /// The tables without what cannot be compared: a quarter or a part of the town stands alone, and a column counted for other bodies
  /// than were counted then is left out, because the difference would be one body's.
  private func comparable(_ tables: [ReportTable]) -> [ReportTable] {
    var tables = tables.filter { !$0.id.isOwnBodyOnly }
    for place in tables.indices where tables[place].id == .keyFigures {
      tables[place].rows.removeAll { $0.code == "reports" }
    }
    if figures.district != nil { tables.removeAll { !$0.id.countsIncidents && $0.id != .keyFigures } }
    for column in [ReportColumn.previous, .yearBefore] where !isComparable(column, tables) {
      for place in tables.indices {
        for row in tables[place].rows.indices { tables[place].rows[row][column] = .absent }
      }
    }
    if figures.district != nil { tables = tables.map(withoutOthers) }
    return tables
  }

  /// What has no district is no part of a sheet that leaves one out, and neither is the district itself.
  private func withoutOthers(_ table: ReportTable) -> ReportTable {
    var table = table
    let own = ["incidents", "affected_persons", "affected_minors", "incidents_date_unknown", "late_entries"]
    if table.id == .keyFigures { table.rows.removeAll { !own.contains($0.code) } }
    if table.id == .districts { table.rows.removeAll { $0.code == figures.district } }
    return table
  }

  private func isComparable(_ column: ReportColumn, _ tables: [ReportTable]) -> Bool {
    guard figures.district == nil, figures.period.quarter == nil else { return false }
    let other = counts(column.period(figures.period))
    return tables.allSatisfy { table in
      guard table.id.countsIncidents, table.id != .months else { return true }
      return table.rows.allSatisfy { row in
        guard row.isCount, let shown = row[column].value else { return true }
        return shown == other[table.id]?[row.code]?.count ?? 0
      }
    }
  }
}

extension SheetProtection {
  /// A count of one period with what stands behind it.
  struct Counted {
    let count: Int
    let basis: CellBasis?
  }

  /// All counts of a period, of the whole town and all bodies.
  func counts(_ period: Period) -> [TableID: [String: Counted]] {
    let whole = Figures(figures.columns, figures.taxonomy, period, figures.language)
    return Self.counts(HalfYear.tables(whole) + [MonthsTable.quarters(whole)])
  }

  static func counts(_ tables: [ReportTable]) -> [TableID: [String: Counted]] {
    var counts: [TableID: [String: Counted]] = [:]
    for table in tables {
      for row in table.rows where row.isCount {
        guard let count = row.count else { continue }
        counts[table.id, default: [:]][row.code] = Counted(
          count: count, basis: row.bases[ReportColumn.current.rawValue])
      }
    }
    return counts
  }

  private func web(_ tables: [ReportTable]) -> FigureWeb {
    var builder = FigureWebBuilder(
      figures: figures, known: KnownFigures(releases, for: audience), minimum: minimum, isAgreed: isAgreed,
      isRounded: isRounded)
    builder.request(tables, keys)
    return builder.web(counts: counts)
  }
}
