import Clearing
import Config
import ReadModel

/// The half-yearly figures, counted from what the reader may read.
public enum HalfYear {
  /// What is asked for.
  public struct Request {
    /// The period.
    public var period: Period
    /// The language of the words.
    public var language: Language
    /// Who will see it.
    public var audience = Audience.internal
    /// Do the bodies agree that what rests on one of them alone is shown?
    public var showsSingleBodies = false
    /// A district that is left out.
    public var without: String?
    /// Is every figure rounded to a multiple of five?
    public var isRounded = false
    /// What was released before.
    public var releases: [ReleasedSummary] = []
    /// What changed since the period was last released.
    public var changes: SummaryChanges?

    /// The exact figures of a period.
    public init(period: Period, language: Language) {
      self.period = period
      self.language = language
    }
  }

  /// The exact sheet of a period; without the right to figures one without tables.
  public static func report(
    _ columns: StatisticsColumns, taxonomy: Taxonomy, period: Period, language: Language
  ) -> SummarySheet {
    report(columns, taxonomy: taxonomy, Request(period: period, language: language)).sheet
  }

  /// The sheet that is asked for; `isExposed` says that earlier releases give something small away by themselves.
  public static func report(
    _ columns: StatisticsColumns, taxonomy: Taxonomy, _ request: Request
  ) -> (sheet: SummarySheet, isExposed: Bool) {
    guard columns.mayRead else {
      return (.notReleased(request.period, language: request.language), false)
    }
    let figures = Figures(columns, taxonomy, request.period, request.language, without: request.without)
    var (tables, isExposed) = (tables(figures), false)
    if request.audience != .internal {
      let protection = SheetProtection(
        figures: figures, audience: request.audience, isAgreed: request.showsSingleBodies,
        releases: request.releases, isRounded: request.isRounded)
      (tables, isExposed) = protection.protected(tables)
    }
    if request.without == nil, request.period.quarter == nil {
      tables = ReleasedColumns(
        request.releases, for: request.audience, isRounded: request.isRounded
      ).added(to: tables, request.period)
    }
    if request.isRounded { tables = tables.map(\.rounded) }
    var sheet = SummarySheet(
      standing: request.audience == .internal ? .intern : .preview(request.audience), period: request.period,
      language: request.language, tables: tables)
    if request.without == nil { sheet.findings = columns.findings(request.period, for: request.audience) }
    sheet.annex = MethodAnnex.parts(
      figures, keyFigures: tables[0], audience: request.audience, isRounded: request.isRounded)
    sheet.isRounded = request.isRounded
    if !sheet.findings.isEmpty {
      sheet.annex.append(
        AnnexPart(title: figures.text(.annexFindings), lines: [figures.text(.findingsHow)]))
    }
    if let changes = request.changes {
      sheet.annex.append(ChangesPart.part(changes, request.audience, figures))
    }
    return (sheet, isExposed)
  }

  static func tables(_ figures: Figures) -> [ReportTable] { TableID.allCases.map { table($0, figures) } }

  private static func table(_ id: TableID, _ figures: Figures) -> ReportTable {
    switch id {
    case .keyFigures: return KeyFiguresTable.table(figures)
    case .incidentTypes: return IncidentTypesTable.table(figures)
    case .acts: return ActsTable.table(figures)
    case .channels: return ChannelsTable.table(figures)
    case .reporterRelations: return ReporterRelationsTable.table(figures)
    case .reportChannels: return ReportsTable.channels(figures)
    case .reportRelations: return ReportsTable.relations(figures)
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
    case .trainings: return TrainingsTable.table(figures)
    case .trainingReach: return TrainingReachTable.table(figures)
    case .mandates: return MandatesTable.table(figures)
    case .actionPlan: return ActionPlanTable.table(figures)
    }
  }
}
