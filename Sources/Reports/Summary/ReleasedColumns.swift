import Clearing

/// The figures as they were released, beside those that are counted anew: a later count never takes their place.
struct ReleasedColumns {
  /// The released figures of each period, by their keys.
  private let figures: [Period: [FigureKey: FigureCell]]

  /// What the readers of an audience were shown of each period last; their own sheet before the public one.
  ///
  /// A sheet of exact figures leaves rounded ones out: the two never stand in one document. A rounded sheet rounds them all.
  init(_ releases: [ReleasedSummary], for audience: Audience, isRounded: Bool) {
    var newest: [Period: ReleasedSummary] = [:]
    for release in releases where release.sheet.audience.isRead(by: audience) {
      guard isRounded || release.sheet.rounded != true else { continue }
      guard let period = Period(release.sheet.period) else { continue }
      let isOwn = release.sheet.audience != .public || newest[period]?.sheet.audience != .alliance
      if isOwn || audience == .public { newest[period] = release }
    }
    figures = newest.mapValues { release in
      // Of a release counts here what it says of its own period.
      release.sheet.figures.filter { $0.key.period == release.sheet.period || $0.key.period.isEmpty }
    }
  }

  /// The tables with a column for each period that was released.
  func added(to tables: [ReportTable], _ period: Period) -> [ReportTable] {
    let keys = FigureKeys(period: period)
    return tables.map { table in
      var table = table
      for column in ReportColumn.allCases where column.isReleased {
        guard let released = figures[column.period(period)] else { continue }
        for place in table.rows.indices {
          guard let key = keys.key(table.id, table.rows[place], column) else { continue }
          table.rows[place][column] = released[key] ?? .absent
        }
      }
      return table
    }
  }
}
