import Clearing
import Config

/// Affected persons by their relation to the act, where somebody stated it.
enum AffectedRelationsTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.relations
    let tally = Tally(column, figures)
    let rows = AffectedRole.allCases.compactMap { role in
      column.book.words.firstIndex(of: role.rawValue).map {
        figures.row(tally, $0, code: role.rawValue, label: figures.text(role.phrase))
      }
    }
    return figures.table(.affectedRelations, .affectedRelations, .persons, rows: rows.filter(\.isCounted))
  }
}

extension AffectedRole {
  fileprivate var phrase: ReportPhrase {
    switch self {
    case .direct: return .roleDirect
    case .coAffected: return .roleCoAffected
    case .witnessAffected: return .roleWitness
    case .communityAffected: return .roleCommunity
    }
  }
}
