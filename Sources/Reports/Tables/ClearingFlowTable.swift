import Clearing
import Config
import ReadModel

/// Referrals that were offered in the period, by the kind of body they went to and by where they stand now.
enum ClearingFlowTable {
  static func table(_ figures: Figures) -> ReportTable {
    let rows = BodyKind.allCases.flatMap { kind in
      ReferralStage.allCases.map { row(kind, $0, figures) }
    }
    return figures.table(.clearingFlow, .clearingFlow, .referrals, rows: rows.filter(\.isCounted))
  }

  private static func row(_ kind: BodyKind, _ stage: ReferralStage, _ figures: Figures) -> ReportRow {
    let words = [
      "body": kind.phrase.text(in: figures.language), "stage": stage.phrase.text(in: figures.language),
    ]
    return figures.row(
      "\(kind.rawValue).\(stage.rawValue)", figures.text(.flow, words),
      files: {
        figures.columns.referrals.rows(to: kind, at: stage, offeredIn: $0)
      })
  }
}

extension BodyKind {
  /// The kind in words.
  var phrase: BodyKindPhrase {
    switch self {
    case .clearingOffice: return .clearingOffice
    case .counselling: return .counselling
    case .policeContact: return .policeContact
    case .municipalUnit: return .municipalUnit
    case .allianceOffice: return .allianceOffice
    case .dataProtection: return .dataProtection
    }
  }
}

extension ReferralStage {
  /// The stage in words.
  var phrase: ReferralStagePhrase {
    switch self {
    case .unconfirmed: return .unconfirmed
    case .asked: return .asked
    case .overdue: return .overdue
    case .accepted: return .accepted
    case .inWork: return .inWork
    case .reported: return .reported
    case .closed: return .closed
    case .declined: return .declined
    case .recalled: return .recalled
    case .returned: return .returned
    case .voided: return .voided
    }
  }
}
