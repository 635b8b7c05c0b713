import Clearing

/// Messages that the own body received, by their intake: what of the way here does not show in incidents.
enum ReportsTable {
  static func channels(_ figures: Figures) -> ReportTable {
    let reports = figures.columns.reports
    let rows = figures.rows(.channels, words: { reports.rows(in: $0).map { reports.channels[$0] } })
    return figures.table(.reportChannels, .reportChannels, .reports, rows: rows)
  }

  static func relations(_ figures: Figures) -> ReportTable {
    let reports = figures.columns.reports
    let rows = figures.rows(
      .reporterRelations, words: { reports.rows(in: $0).map { reports.relations[$0] } })
    return figures.table(.reportRelations, .reportRelations, .reports, rows: rows)
  }
}
