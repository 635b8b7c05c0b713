/// Incidents by district, in counts of the whole town only: never crossed with motives or acts.
enum DistrictsTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.districts, .districts, figures.columns.incidents.districts, nil)
  }
}
