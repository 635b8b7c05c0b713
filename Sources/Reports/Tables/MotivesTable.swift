/// Incidents by each motive that somebody assessed.
enum MotivesTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.motives, .motives, figures.columns.incidents.motives, .motives)
  }
}
