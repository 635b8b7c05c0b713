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
    let sums = IncidentSums(figures)
    let persons = figures.text(.affectedPersons)
    let isAtLeast = sums.atLeast[1] > 0
    return [
      row("incidents", figures.text(.incidents), sums.incidents, figures),
      row(
        "affected_persons", isAtLeast ? figures.text(.atLeast, ["label": persons]) : persons, sums.persons,
        figures, isAtLeast: isAtLeast),
      row("incidents_date_unknown", figures.text(.incidentsDateUnknown), sums.dateUnknown, figures),
      row("late_entries", figures.text(.lateEntries), sums.late, figures),
    ]
  }

  private static func flowRows(_ figures: Figures) -> [ReportRow] {
    let cases = figures.columns.cases
    let referrals = figures.columns.referrals
    let complaints = figures.columns.complaints
    return [
      figures.row("cases_opened", figures.text(.casesOpened)) { cases.opened(in: $0) },
      figures.row("cases_closed", figures.text(.casesClosed)) { cases.closed(in: $0) },
      figures.row("cases_open", figures.text(.casesOpen)) { cases.open(atEndOf: $0) },
      figures.row("referrals_offered", figures.text(.referralsOffered)) { referrals.offered(in: $0) },
      figures.row("referrals_accepted", figures.text(.referralsAccepted)) { referrals.accepted(in: $0) },
      figures.row("complaints", figures.text(.complaints)) { complaints.received(in: $0) },
    ]
  }

  private static func row(
    _ code: String, _ label: String, _ sums: [Int], _ figures: Figures, isAtLeast: Bool = false
  ) -> ReportRow {
    ReportRow(
      code: code, label: label, count: sums[1], previous: sums[2],
      yearBefore: figures.hasYearBefore ? sums[3] : nil, isAtLeast: isAtLeast)
  }
}

/// Sums over the incidents of each slot, in one pass.
private struct IncidentSums {
  private(set) var incidents = [0, 0, 0, 0]
  private(set) var persons = [0, 0, 0, 0]
  private(set) var atLeast = [0, 0, 0, 0]
  private(set) var dateUnknown = [0, 0, 0, 0]
  private(set) var late = [0, 0, 0, 0]

  init(_ figures: Figures) {
    let columns = figures.columns.incidents
    let flags = Self.countFlags(columns.flags, figures.slots)
    let persons = Self.sum(columns.affectedPersons, figures.slots)
    for slot in 1..<PeriodSlots.count {
      self.persons[slot] = persons[slot]
      for value in 0..<256 {
        let count = flags[slot * 256 + value]
        let flag = IncidentFlags(rawValue: UInt8(value))
        incidents[slot] += count
        if flag.contains(.personsAtLeast) { atLeast[slot] += count }
        if flag.contains(.dateUnknown) { dateUnknown[slot] += count }
        if flag.contains(.late) { late[slot] += count }
      }
    }
  }

  /// How many rows of each slot have each of the 256 combinations of flags.
  private static func countFlags(_ flags: [IncidentFlags], _ slots: PeriodSlots) -> [Int] {
    var counts = Array(repeating: 0, count: 256 * PeriodSlots.count)
    counts.withUnsafeMutableBufferPointer { counts in
      flags.withUnsafeBufferPointer { flags in
        slots.slots.withUnsafeBufferPointer { slots in
          for row in 0..<flags.count { counts[Int(slots[row]) * 256 + Int(flags[row].rawValue)] += 1 }
        }
      }
    }
    return counts
  }

  private static func sum(_ values: [Int32], _ slots: PeriodSlots) -> [Int] {
    var sums = [0, 0, 0, 0]
    sums.withUnsafeMutableBufferPointer { sums in
      values.withUnsafeBufferPointer { values in
        slots.slots.withUnsafeBufferPointer { slots in
          for row in 0..<values.count { sums[Int(slots[row])] += Int(values[row]) }
        }
      }
    }
    return sums
  }
}
