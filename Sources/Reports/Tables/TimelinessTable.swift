import Clearing
import ReadModel

/// How quickly referrals that were offered in the period were answered and persons contacted, and how long closed cases took.
///
/// A median of fewer than five values would speak of single cases and is left out.
enum TimelinessTable {
  static func table(_ figures: Figures) -> ReportTable {
    let (referrals, cases) = (figures.columns.referrals, figures.columns.cases)
    let rows = [
      figures.row("answered_in_time", figures.text(.answeredInTime)) { period in
        referrals.rows(offeredIn: period).count { referrals.answerDays[$0] >= 0 }
      },
      figures.row("not_answered", figures.text(.notAnswered)) { period in
        referrals.rows(offeredIn: period).count { referrals.stages[$0] == .overdue }
      },
      figures.row("answer_days", figures.text(.answerDays), isCount: false) { period in
        median(referrals.rows(offeredIn: period).map { referrals.answerDays[$0] })
      },
      figures.row("contact_days", figures.text(.contactDays), isCount: false) { period in
        median(referrals.rows(offeredIn: period).map { referrals.contactDays[$0] })
      },
      figures.row("closing_days", figures.text(.closingDays), isCount: false) { period in
        median(cases.closings(in: period).map { cases.lasted[$0] })
      },
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
