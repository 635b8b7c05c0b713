/// Incidents by the kind of the affected.
enum AffectedKindsTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.affectedKinds, .affectedKinds, figures.columns.incidents.affectedKinds, .affectedKinds)
  }
}
