/// What holds of every measure and of every report on one, whoever wrote it.
enum MeasureRules {
  /// What is wrong with a measure; nil when nothing is.
  static func fault(_ record: MeasureRecord) -> ControlFault? {
    if record.points.isEmpty { return .pointMissing }
    guard record.lead.isNamed, record.partners.allSatisfy(\.isNamed) else { return .leadMissing }
    if let until = record.until, until < record.from { return .periodReversed }
    return nil
  }

  /// What is wrong with a report on a measure as it stands; nil when nothing is.
  static func fault(_ report: MeasureReport, on measure: MeasureState) -> ControlFault? {
    if report.until < report.from { return .periodReversed }
    if report.value != nil, measure.record.indicator == nil { return .indicatorMissing }
    if report.status == .stopped, report.reason?.allSatisfy(\.isWhitespace) ?? true {
      return .stopUnexplained
    }
    if let corrected = report.corrects, corrected < 1 || corrected > measure.reports.count {
      return .unknownReport(corrected)
    }
    return report.text.german.allSatisfy(\.isWhitespace) ? .nothingReported : nil
  }
}
