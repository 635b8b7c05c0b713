import Clearing

/// Puts the figures of a sheet, of related periods and of earlier releases into one web.
struct FigureWebBuilder {
  let figures: Figures
  let known: KnownFigures
  let minimum: Int
  let isAgreed: Bool
  let isRounded: Bool
  private var web = FigureWeb()
  /// The figures that are asked for.
  private var requested: Set<FigureKey> = []
  private var periods: Set<Period> = []
  /// All rows of all tables that occur in any period.
  private var rows: [TableID: Set<String>] = [:]
  /// Tables of a sheet that leaves a district out.
  private var partial: [TableID: [String: SheetProtection.Counted]] = [:]

  init(figures: Figures, known: KnownFigures, minimum: Int, isAgreed: Bool, isRounded: Bool) {
    self.figures = figures
    self.known = known
    self.minimum = minimum
    self.isAgreed = isAgreed
    self.isRounded = isRounded
  }

  /// Notes which figures are asked for.
  mutating func request(_ tables: [ReportTable], _ keys: FigureKeys) {
    periods.insert(figures.period)
    for table in tables {
      for row in table.rows {
        for column in ReportColumn.allCases where !column.isReleased && row[column] != .absent {
          guard let key = keys.key(table.id, row, column) else { continue }
          requested.insert(key)
          if table.id == .months { requestTotal(ofMonth: row.code) }
          rows[table.id, default: []].insert(row.code)
          periods.insert(column.period(figures.period))
        }
      }
    }
    if figures.district != nil { partial = SheetProtection.counts(tables) }
  }

  /// Whoever sees all months of a half-year knows its total: it is decided on like one that is shown.
  private mutating func requestTotal(ofMonth code: String) {
    guard figures.district == nil, figures.period.quarter == nil,
      let period = FigureKeys.period(ofMonth: code, isYear: figures.period.isYear),
      let total = FigureKeys(period: period).key(.keyFigures, "incidents", .current)
    else { return }
    periods.insert(period)
    requested.insert(total)
  }

  /// The web; `counts` gives all counts of a period.
  mutating func web(counts: (Period) -> [TableID: [String: SheetProtection.Counted]]) -> FigureWeb {
    let tree = PeriodTree(periods.union(known.periods))
    let all = Dictionary(uniqueKeysWithValues: tree.periods.map { ($0, counts($0)) })
    for tables in all.values {
      for (id, counted) in tables { rows[id, default: []].formUnion(counted.keys) }
    }
    for key in known.shown.keys.sorted() + known.hidden.sorted() {
      if let id = TableID(rawValue: key.table) { rows[id, default: []].insert(key.row) }
    }
    for (period, tables) in all.sorted(by: { $0.key.description < $1.key.description }) {
      addFigures(of: period, tables, all)
      addSums(of: period, suffix: "")
    }
    for (whole, parts) in tree.links { link(whole, parts) }
    if figures.district != nil { addPart(all[figures.period] ?? [:]) }
    return web
  }

  private mutating func addFigures(
    of period: Period, _ tables: [TableID: [String: SheetProtection.Counted]],
    _ all: [Period: [TableID: [String: SheetProtection.Counted]]]
  ) {
    let keys = FigureKeys(period: period)
    // The rest of a half-year beside a quarter that somebody asked for is nobody's figure: that it is zero tells as much.
    let isRest = PeriodTree.sibling(period).map { $0 == figures.period } ?? false
    let half = Period(year: period.year, half: ((period.quarter ?? 1) + 1) / 2)
    for id in rows.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      for code in (rows[id] ?? []).sorted() {
        guard id != .months || FigureKeys.isMonth(code, of: period), let key = keys.key(id, code, .current)
        else { continue }
        let isKnown = known.shown[key] != nil || known.hidden.contains(key)
        // Months that nobody sees and saw link nothing.
        if id == .months, code != "month_unknown", !requested.contains(key), !isKnown { continue }
        let counted = tables[id]?[code]
        let isGuarded = isRest && (all[half]?[id]?[code]?.count ?? 0) > 0
        web.add(key, figure(key, id, counted, isGuarded: isGuarded))
      }
    }
  }

  private func figure(
    _ key: FigureKey, _ id: TableID, _ counted: SheetProtection.Counted?, isGuarded: Bool
  ) -> Figure {
    let count = counted?.count ?? 0
    let basis = counted?.basis
    let behind = CountBasis(
      incidents: count == 0 ? 0 : basis?.incidents ?? count, persons: basis?.persons ?? count,
      bodies: basis?.bodies ?? 2, isAgreed: isAgreed)
    var figure = Figure(
      count, basis: behind,
      isListed: id.listsCountedOnly && (requested.contains(key) || known.hidden.contains(key)),
      isZeroGuarded: isGuarded || id == .aboutBodies || key.row == "complaints",
      standing: requested.contains(key) ? .open : .withheld)
    let shown = known.shown[key] ?? []
    let isKnownRounded = known.isKnownRounded(key, count)
    if !requested.contains(key) {
      if !shown.isEmpty || isKnownRounded { figure.standing = .published }
    } else if shown.contains(count) || (isKnownRounded && !figure.isPrimary(minimum)) {
      figure.standing = .published
    } else {
      // "7, corrected to 8" tells of one. After a rounded figure, 10 for 8 to 12, another count tells of no exact number of cases.
      figure.isBarred = shown.contains { abs($0 - count) < minimum } || known.hidden.contains(key)
    }
    return figure
  }

  /// Rows that add up to their total, and counts that two tables share.
  private mutating func addSums(of period: Period, suffix: String) {
    let keys = FigureKeys(period: period, suffix: suffix)
    func key(_ table: TableID, _ code: String) -> FigureKey? {
      keys.key(table, code, .current).flatMap { web.figures[$0] == nil ? nil : $0 }
    }
    for id in TableID.allCases {
      guard let total = id.total.flatMap({ key(.keyFigures, $0) }) else { continue }
      let codes = (rows[id] ?? []).sorted()
      for codes in id == .months ? FigureKeys.divisions(codes, of: period) : [codes] {
        let parts = codes.compactMap { key(id, $0) }
        if parts.count == codes.count, !parts.isEmpty { web.addTable(total: total, parts: parts) }
      }
    }
    for shared in Self.shared {
      guard let whole = key(shared.table, shared.code) else { continue }
      let parts = (rows[shared.other] ?? []).sorted().filter(shared.isPart).compactMap {
        key(shared.other, $0)
      }
      if !parts.isEmpty { web.link(whole: whole, parts: parts) }
    }
  }

  private struct Shared {
    let table: TableID
    let code: String
    let other: TableID
    let isPart: @Sendable (String) -> Bool
  }

  private static let shared = [
    Shared(table: .keyFigures, code: "affected_minors", other: .ageBands) {
      ["under_14", "14_17"].contains($0)
    },
    Shared(table: .months, code: "month_unknown", other: .datePrecisions) {
      ["half_year", "year", "unknown"].contains($0)
    },
    Shared(table: .timeliness, code: "not_answered", other: .clearingFlow) { $0.hasSuffix(".overdue") },
  ]

  /// Two halves are a year, two quarters a half.
  private mutating func link(_ whole: Period, _ parts: [Period]) {
    for id in rows.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      for code in (rows[id] ?? []).sorted() {
        // How many are open at the end of a period adds up to nothing; a month is the same in every period.
        if code == "cases_open" || (id == .months && code != "month_unknown") { continue }
        let members = ([whole] + parts).compactMap { FigureKeys(period: $0).key(id, code, .current) }
        if members.count == parts.count + 1 { web.link(whole: members[0], parts: Array(members.dropFirst())) }
      }
    }
  }

  /// The sheet without a district, and the rest that is the district's own and must not come out by subtraction.
  private mutating func addPart(_ whole: [TableID: [String: SheetProtection.Counted]]) {
    let (without, rest) = (" -", " +")
    for (id, counted) in partial.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (code, part) in counted.sorted(by: { $0.key < $1.key }) {
        guard let own = FigureKeys(period: figures.period, suffix: without).key(id, code, .current),
          let other = FigureKeys(period: figures.period, suffix: rest).key(id, code, .current),
          let all = FigureKeys(period: figures.period).key(id, code, .current)
        else { continue }
        let left = max(0, (whole[id]?[code]?.count ?? 0) - part.count)
        web.add(own, figure(own, id, part, isGuarded: false))
        let behind = CountBasis(incidents: left, persons: left, bodies: 2, isAgreed: isAgreed)
        web.add(
          other,
          Figure(left, basis: behind, isZeroGuarded: left + part.count > 0, standing: .withheld))
        web.link(whole: all, parts: [own, other])
      }
    }
    addSums(of: figures.period, suffix: without)
  }
}

extension FigureKeys {
  /// Does a row of the table of months belong to the period?
  static func isMonth(_ code: String, of period: Period) -> Bool {
    code == "month_unknown" || months(of: period).contains(code) || quarters(of: period).contains(code)
  }

  /// The half-year or year that a month or quarter of the table of months lies in; nil for what is not known to the month.
  static func period(ofMonth code: String, isYear: Bool) -> Period? {
    let parts = code.split(separator: "-")
    guard parts.count == 2, let year = Int(parts[0]) else { return nil }
    guard !isYear else { return Period(year: year, half: nil) }
    if let month = Int(parts[1]) { return Period(year: year, half: month <= 6 ? 1 : 2) }
    return Int(parts[1].dropFirst()).map { Period(year: year, half: $0 <= 2 ? 1 : 2) }
  }

  /// The ways in which these rows make up the period: all its months or all its quarters, each with what is not known to the month.
  static func divisions(_ codes: [String], of period: Period) -> [[String]] {
    let unknown = codes.contains("month_unknown") ? ["month_unknown"] : []
    return [months(of: period), quarters(of: period)].compactMap { parts in
      !parts.isEmpty && parts.allSatisfy(codes.contains) ? parts + unknown : nil
    }
  }

  private static func months(of period: Period) -> [String] {
    (period.firstDay.monthNumber...max(period.firstDay.monthNumber, period.lastDay.monthNumber)).map {
      let month = $0 % 12 + 1
      return "\($0 / 12)-\(month < 10 ? "0" : "")\(month)"
    }
  }

  private static func quarters(of period: Period) -> [String] {
    months(of: period).filter { ["01", "04", "07", "10"].contains($0.suffix(2)) }.compactMap { month in
      Int(month.suffix(2)).map { "\(month.prefix(4))-Q\(($0 + 2) / 3)" }
    }
  }
}
