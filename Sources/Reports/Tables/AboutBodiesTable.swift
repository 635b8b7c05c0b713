/// Incidents in which the other side was a unit of the city, the police or a member of the alliance: one figure, because any
/// part of it would point at a body.
enum AboutBodiesTable {
  /// The group in the code list of those who sit at the alliance's table.
  private static let group = "alliance_body"

  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.accusedKinds
    let isBody = column.book.words.map { figures.taxonomy.entry(.accusedKinds, $0)?.group == group }
    let tally = Tally(width: 1, figures) { isBody[Int(column.numbers[$0])] ? 0 : -1 }
    let row = figures.row(tally, 0, code: "about_bodies", label: figures.text(.aboutBodiesRow))
    return figures.table(.aboutBodies, .aboutBodies, .incidents, rows: [row])
  }
}
