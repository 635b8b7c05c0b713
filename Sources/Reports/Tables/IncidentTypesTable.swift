import Clearing
import Config

/// Each incident once, under its most severe act; the acts in their groups.
enum IncidentTypesTable {
  static func table(_ figures: Figures) -> ReportTable {
    let column = figures.columns.incidents.highestAct
    let tally = Tally(column, figures)
    let rows = column.book.words.indices.map { row(tally, $0, column.book.words, figures) }
    let counted = rows.filter(\.row.isCounted).sorted { ($0.place, $0.row.code) < ($1.place, $1.row.code) }
    return figures.table(.incidentTypes, .incidentTypes, .incidents, rows: counted.map(\.row))
  }

  private static func row(
    _ tally: Tally, _ number: Int, _ words: [String], _ figures: Figures
  ) -> (row: ReportRow, place: Int) {
    guard number > 0 else {
      return (figures.row(tally, 0, code: "not_stated", label: figures.text(.notStated)), Int.max)
    }
    let entry = figures.taxonomy.entry(.acts, words[number])
    let group = ActGroup(entry?.group)
    let place = group.order * 10_000 + min(entry?.rank ?? 9_999, 9_999)
    let row = figures.row(
      tally, number, code: words[number], label: figures.label(.acts, words[number]),
      group: figures.text(group.phrase))
    return (row, place)
  }
}
