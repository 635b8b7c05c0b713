import Clearing
import ReadModel

/// How quickly referrals that were offered in the period were answered and persons contacted, and how long closed cases took.
///
/// A median of fewer than five values would speak of single cases and is left out.
enum TimelinessTable {
  static func table(_ figures: Figures) -> ReportTable {
    let (referrals, cases) = (figures.columns.referrals, figures.columns.cases)
    func files(_ period: Period, where isMeant: (Int) -> Bool) -> [FileRow] {
      referrals.rows(offeredIn: period).filter(isMeant).map { referrals.files[$0] }
    }
    func days(_ column: [Int32], _ period: Period) -> [(value: Int32, file: FileRow)] {
      referrals.rows(offeredIn: period).map { (value: column[$0], file: referrals.files[$0]) }
    }
    let rows = [
      figures.row(
        "answered_in_time", figures.text(.answeredInTime),
        files: { files($0) { referrals.answerDays[$0] >= 0 } }),
      figures.row(
        "not_answered", figures.text(.notAnswered),
        files: { files($0) { referrals.stages[$0] == .overdue } }),
      figures.derivedRow(
        "answer_days", figures.text(.answerDays), values: { days(referrals.answerDays, $0) }, figure: median),
      figures.derivedRow(
        "contact_days", figures.text(.contactDays), values: { days(referrals.contactDays, $0) },
        figure: median),
      figures.derivedRow(
        "closing_days", figures.text(.closingDays),
        values: { period in
          cases.closings(in: period).map { (value: cases.lasted[$0], file: cases.closedFiles[$0]) }
        }, figure: median),
    ]
    return figures.table(.timeliness, .timeliness, .various, rows: rows)
  }

  /// The median of the values that are none of them negative, the lower one of two; nil where there are too few.
  static func median(_ values: [Int32]) -> Int? {
    let known = values.filter { $0 >= 0 }.sorted()
    guard DerivedFigure.isMedianShown(values: known.count) else { return nil }
    return Int(known[(known.count - 1) / 2])
  }
}
