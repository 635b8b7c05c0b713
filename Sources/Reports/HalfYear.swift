import Clearing
import Config
import ReadModel

/// The half-yearly figures, counted from what the reader may read.
public enum HalfYear {
  /// The sheet of a period; without the right to figures one without tables.
  public static func report(
    _ columns: StatisticsColumns, taxonomy: Taxonomy, period: Period, language: Language
  ) -> SummarySheet {
    guard columns.mayRead else { return .notReleased(period, language: language) }
    let figures = Figures(columns, taxonomy, period, language)
    let tables = TableID.allCases.map { table($0, figures) }
    var sheet = SummarySheet(standing: .intern, period: period, language: language, tables: tables)
    sheet.annex = MethodAnnex.parts(figures, keyFigures: tables[0])
    return sheet
  }

  private static func table(_ id: TableID, _ figures: Figures) -> ReportTable {
    switch id {
    case .keyFigures: return KeyFiguresTable.table(figures)
    case .incidentTypes: return IncidentTypesTable.table(figures)
    case .acts: return ActsTable.table(figures)
    case .channels: return ChannelsTable.table(figures)
    case .reporterRelations: return ReporterRelationsTable.table(figures)
    case .motives: return MotivesTable.table(figures)
    case .areasOfLife: return AreasOfLifeTable.table(figures)
    case .places: return PlacesTable.table(figures)
    case .districts: return DistrictsTable.table(figures)
    case .months: return MonthsTable.table(figures)
    case .affectedKinds: return AffectedKindsTable.table(figures)
    case .reportedToPolice: return ReportedToPoliceTable.table(figures)
    case .clearingFlow: return ClearingFlowTable.table(figures)
    case .datePrecisions: return DatePrecisionsTable.table(figures)
    case .ageBands: return AgeBandsTable.table(figures)
    case .affectedRelations: return AffectedRelationsTable.table(figures)
    case .consequences: return ConsequencesTable.table(figures)
    case .needs: return NeedsTable.table(figures)
    case .timeliness: return TimelinessTable.table(figures)
    case .consents: return ConsentsTable.table(figures)
    case .supportOutcomes: return SupportOutcomesTable.table(figures)
    case .institutionalOutcomes: return InstitutionalOutcomesTable.table(figures)
    case .criminalOutcomes: return CriminalOutcomesTable.table(figures)
    case .policeFigures: return PoliceFiguresTable.table(figures)
    case .aboutBodies: return AboutBodiesTable.table(figures)
    case .vacancies: return VacanciesTable.table(figures)
    }
  }
}
