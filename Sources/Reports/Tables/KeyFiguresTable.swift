import Clearing
import ReadModel

/// The figures of a period in a few lines, each with its own unit.
///
/// Incidents by the day they happened, cases by the day they came in, closings and acceptances by their own day.
enum KeyFiguresTable {
  static func table(_ figures: Figures) -> ReportTable {
    figures.table(.keyFigures, .keyFigures, .various, rows: incidentRows(figures) + flowRows(figures))
  }

  private static func incidentRows(_ figures: Figures) -> [ReportRow] {
    let incidents = figures.columns.incidents
    let all = Tally(width: 1, figures) { _ in 0 }
    let unknown = Tally(width: 1, figures) { incidents.flags[$0].contains(.dateUnknown) ? 0 : -1 }
    let late = Tally(width: 1, figures) { incidents.flags[$0].contains(.late) ? 0 : -1 }
    let atLeast = Tally(width: 1, figures) { incidents.flags[$0].contains(.personsAtLeast) ? 0 : -1 }
    let persons = figures.text(.affectedPersons)
    let isAtLeast = atLeast.count(0, slot: 1) > 0
    return [
      figures.row(all, 0, code: "incidents", label: figures.text(.incidents)),
      personsRow(
        all, isAtLeast ? figures.text(.atLeast, ["label": persons]) : persons, figures, isAtLeast: isAtLeast),
      minorsRow(figures),
      figures.row(unknown, 0, code: "incidents_date_unknown", label: figures.text(.incidentsDateUnknown)),
      figures.row(late, 0, code: "late_entries", label: figures.text(.lateEntries)),
    ]
  }

  private static func personsRow(
    _ tally: Tally, _ label: String, _ figures: Figures, isAtLeast: Bool
  ) -> ReportRow {
    let persons = { tally.basis(0, slot: $0).persons }
    var row = ReportRow(
      code: "affected_persons", label: label, count: persons(1), previous: persons(2),
      yearBefore: figures.hasYearBefore ? persons(3) : nil, isAtLeast: isAtLeast)
    row.bases = ReportColumn.allCases.map { $0.slot.map { tally.basis(0, slot: $0) } }
    return row
  }

  /// Children and young people, where ages were stated.
  private static func minorsRow(_ figures: Figures) -> ReportRow {
    let column = figures.columns.incidents.ageBands
    let tally = Tally(column, figures)
    let places = ["under_14", "14_17"].compactMap(column.book.words.firstIndex(of:))
    let count = { slot in places.reduce(0) { $0 + tally.count($1, slot: slot) } }
    var row = ReportRow(
      code: "affected_minors", label: figures.text(.affectedMinors), count: count(1), previous: count(2),
      yearBefore: figures.hasYearBefore ? count(3) : nil)
    row.bases = ReportColumn.allCases.map { $0.slot.map { tally.basis(places, slot: $0) } }
    return row
  }

  private static func flowRows(_ figures: Figures) -> [ReportRow] {
    let cases = figures.columns.cases
    let referrals = figures.columns.referrals
    let complaints = figures.columns.complaints
    return [
      figures.row("reports", figures.text(.reports)) { figures.columns.reports.rows(in: $0).count },
      figures.row("cases_opened", figures.text(.casesOpened), files: { cases.opened(in: $0) }),
      figures.row("cases_closed", figures.text(.casesClosed), files: { cases.closed(in: $0) }),
      figures.row("cases_open", figures.text(.casesOpen), files: { cases.open(atEndOf: $0) }),
      figures.row("referrals_offered", figures.text(.referralsOffered), files: { referrals.offered(in: $0) }),
      figures.row(
        "referrals_accepted", figures.text(.referralsAccepted), files: { referrals.accepted(in: $0) }),
      figures.row("complaints", figures.text(.complaints)) { complaints.received(in: $0) },
    ]
  }
}
