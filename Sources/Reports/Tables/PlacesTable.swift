/// Incidents by each kind of place.
enum PlacesTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.places, .places, figures.columns.incidents.places, .places)
  }
}
