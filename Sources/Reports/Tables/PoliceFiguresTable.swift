import ReadModel

/// Incidents that the police's contact point recorded, by motive: beside the others and never added to them, because the police
/// count offences by rules of their own.
enum PoliceFiguresTable {
  static func table(_ figures: Figures) -> ReportTable {
    let incidents = figures.columns.incidents
    let slots = PeriodSlots(incidents, figures.period, .police, figures.bodies, without: figures.district)
    let all = Tally(width: 1, figures, slots: slots) { _ in 0 }
    let total = figures.row(all, 0, code: "incidents", label: figures.text(.policeIncidents))
    let motives = Tally(incidents.motives, figures, slots: slots)
    let rows = CodeRows(figures: figures, list: .motives).rows(motives, incidents.motives.book.words)
    return figures.table(
      .policeFigures, .policeFigures, .incidents, isMultiple: true,
      rows: total.isCounted ? [total] + rows : [])
  }
}
