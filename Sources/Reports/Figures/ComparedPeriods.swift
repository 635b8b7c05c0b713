import Clearing

extension ReportTable {
  /// Has any row a count of the period before?
  var hasPrevious: Bool { rows.contains { $0.previous != nil } }

  /// Has any row a count of the same half of the year before?
  var hasYearBefore: Bool { rows.contains { $0.yearBefore != nil } }

  /// The periods that the table's columns stand for: the period itself first.
  func periods(_ period: Period) -> [Period] {
    [period] + (hasPrevious ? [period.previous] : []) + (hasYearBefore ? [period.yearBefore] : [])
  }

  /// A row's counts in the order of `periods`; nil where one means nothing.
  func counts(of row: ReportRow) -> [Int?] {
    [row.count] + (hasPrevious ? [row.previous] : []) + (hasYearBefore ? [row.yearBefore] : [])
  }
}
