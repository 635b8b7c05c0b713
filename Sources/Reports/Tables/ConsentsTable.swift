import Clearing
import Config
import ReadModel

/// Declarations of consent by the kind of body they were made to: given, refused, withdrawn, each by its own day.
///
/// A refusal is a respected answer: nothing here is better the higher it is.
enum ConsentsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let consents = figures.columns.cases.consents
    let rows = BodyKind.allCases.flatMap { kind in
      ConsentColumns.Step.allCases.map { step in
        let words = [
          "body": kind.phrase.text(in: figures.language), "stage": figures.text(step.phrase),
        ]
        return figures.row(
          "\(kind.rawValue).\(step.rawValue)", figures.text(.flow, words),
          files: {
            consents.rows(step, to: kind, in: $0)
          })
      }
    }
    return figures.table(.consents, .consents, .declarations, rows: rows.filter(\.isCounted))
  }
}

extension ConsentColumns.Step {
  fileprivate var phrase: ReportPhrase {
    switch self {
    case .given: return .consentGiven
    case .refused: return .consentRefused
    case .withdrawn: return .consentWithdrawn
    }
  }
}
