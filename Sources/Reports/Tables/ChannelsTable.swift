/// Incidents by the way in which they came in: shows who finds the way here.
enum ChannelsTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.channels, .channels, figures.columns.incidents.channels, .channels)
  }
}
