import ReadModel

/// Incidents by whether they were reported to the police: what a dark field is told from.
enum ReportedToPoliceTable {
  static func table(_ figures: Figures) -> ReportTable {
    let flags = figures.columns.incidents.flags
    let tally = Tally(width: 3, figures) { row in
      if flags[row].contains(.reported) { return 0 }
      return flags[row].contains(.notReported) ? 1 : 2
    }
    let rows = [
      figures.row(tally, 0, code: "yes", label: figures.text(.yes)),
      figures.row(tally, 1, code: "no", label: figures.text(.no)),
      figures.row(tally, 2, code: "unknown", label: figures.text(.unknown)),
    ]
    return figures.table(.reportedToPolice, .reportedToPolice, .incidents, rows: rows)
  }
}
