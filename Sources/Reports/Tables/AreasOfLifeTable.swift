/// Incidents by the area of life; most have none, because it is asked for discrimination only.
enum AreasOfLifeTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.areasOfLife, .areasOfLife, figures.columns.incidents.areaOfLife, .areas)
  }
}
