import Clearing
import Config

/// Incidents by how exactly their date is known: what a count by month rests on.
enum DatePrecisionsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.precisions
    let tally = Tally(column, figures)
    let rows = DatePrecision.allCases.compactMap { precision in
      column.book.words.firstIndex(of: precision.rawValue).map {
        figures.row(tally, $0, code: precision.rawValue, label: figures.text(precision.phrase))
      }
    }
    return figures.table(.datePrecisions, .datePrecisions, .incidents, rows: rows.filter(\.isCounted))
  }
}

extension DatePrecision {
  fileprivate var phrase: ReportPhrase {
    switch self {
    case .day: return .precisionDay
    case .about: return .precisionAbout
    case .month: return .precisionMonth
    case .halfYear: return .precisionHalfYear
    case .year: return .precisionYear
    case .unknown: return .precisionUnknown
    }
  }
}
