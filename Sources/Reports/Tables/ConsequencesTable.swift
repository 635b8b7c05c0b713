/// Incidents by their consequences.
enum ConsequencesTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.consequences, .consequences, figures.columns.incidents.consequences, .consequences)
  }
}
