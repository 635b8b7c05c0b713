/// Incidents by each of their acts.
enum ActsTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.acts, .acts, figures.columns.incidents.acts, .acts)
  }
}
