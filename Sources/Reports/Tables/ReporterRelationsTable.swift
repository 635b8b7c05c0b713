/// Incidents by the relation of whoever reported them.
enum ReporterRelationsTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(
      .reporterRelations, .reporterRelations, figures.columns.incidents.reporterRelations, .reporterRelations)
  }
}
