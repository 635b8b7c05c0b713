import Clearing
import Config
import ReadModel

/// The half-yearly figures, first form: counted from what the reader may read, without disclosure control.
public enum HalfYear {
  /// The sheet of a period; without the right to figures one without tables.
  public static func report(
    _ columns: StatisticsColumns, taxonomy: Taxonomy, period: Period, language: Language
  ) -> SummarySheet {
    guard columns.mayRead else { return .notReleased(period, language: language) }
    let figures = Figures(columns, taxonomy, period, language)
    return SummarySheet(
      standing: .intern, period: period, language: language,
      tables: TableID.allCases.map { table($0, figures) })
  }

  private static func table(_ id: TableID, _ figures: Figures) -> ReportTable {
    switch id {
    case .keyFigures: return KeyFiguresTable.table(figures)
    case .incidentTypes: return IncidentTypesTable.table(figures)
    case .acts: return ActsTable.table(figures)
    case .motives: return MotivesTable.table(figures)
    case .areasOfLife: return AreasOfLifeTable.table(figures)
    case .places: return PlacesTable.table(figures)
    case .districts: return DistrictsTable.table(figures)
    case .months: return MonthsTable.table(figures)
    case .affectedKinds: return AffectedKindsTable.table(figures)
    case .reportedToPolice: return ReportedToPoliceTable.table(figures)
    case .clearingFlow: return ClearingFlowTable.table(figures)
    }
  }
}
