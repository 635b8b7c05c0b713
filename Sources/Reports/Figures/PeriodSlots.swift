import Clearing
import ReadModel

/// Which of the three periods of a report each incident belongs to, as one small number a row.
///
/// 0 none of them, 1 the period, 2 the period before, 3 the same part of the year before.
struct PeriodSlots {
  static let count = 4
  let slots: [UInt16]

  /// Whose incidents are counted: the police count by other rules, so the two are never added.
  enum Side {
    case alliance, police
  }

  /// Every incident of the alliance in slot 1, whenever it happened and whoever contributed it.
  init(everything columns: IncidentColumns, without district: String? = nil) {
    let left = Self.place(of: district, columns)
    slots = columns.days.indices.map { row in
      columns.flags[row].contains(.police) || (left != nil && columns.districts.numbers[row] == left) ? 0 : 1
    }
  }

  private static func place(of district: String?, _ columns: IncidentColumns) -> UInt16? {
    district.flatMap { columns.districts.book.words.dropFirst().firstIndex(of: $0) }.map(UInt16.init)
  }

  init(
    _ columns: IncidentColumns, _ period: Period, _ side: Side, _ bodies: ComparedBodies,
    without district: String? = nil
  ) {
    let periods = [period, period.previous] + (period.isYear ? [] : [period.yearBefore])
    let days = periods.map(\.dayNumbers)
    let left = Self.place(of: district, columns)
    slots = columns.days.indices.map { row in
      let day = columns.days[row]
      guard let place = days.firstIndex(where: { $0.contains(day) }),
        columns.flags[row].contains(.police) == (side == .police),
        left == nil || columns.districts.numbers[row] != left,
        side == .police || bodies.isCounted(columns.owners[row], slot: place + 1)
      else { return 0 }
      return UInt16(place + 1)
    }
  }
}

/// Counts by code for each slot: `counts[slot * width + code]`, with what stands behind them.
struct Tally {
  let width: Int
  private(set) var counts: [Int]
  /// Incidents behind each count.
  private(set) var incidents: [Int]
  /// Affected persons behind each count, as far as known.
  private(set) var persons: [Int]
  /// Bodies behind each count: one bit each, the 64th shared by all further ones.
  private(set) var bodies: [UInt64]

  /// Counts each row once under its code.
  init(_ column: SingleCodeColumn, _ figures: Figures) {
    self.init(width: column.book.words.count)
    let incidents = figures.columns.incidents
    let owners = incidents.bodies.count
    let groups = Grouping(
      [
        Grouping.Column(figures.slots.slots, width: PeriodSlots.count),
        Grouping.Column(column.numbers, width: width), Grouping.Column(incidents.owners, width: owners),
      ], adding: incidents.affectedPersons)
    for cell in counts.indices {
      for owner in 0..<owners where groups.counts[cell * owners + owner] > 0 {
        counts[cell] += Int(groups.counts[cell * owners + owner])
        self.incidents[cell] += Int(groups.counts[cell * owners + owner])
        persons[cell] += Int(groups.sums[cell * owners + owner])
        bodies[cell] |= 1 << UInt64(min(63, owner))
      }
    }
  }

  /// Counts each row once under one of a few classes; a negative class counts nowhere.
  init(width: Int, _ figures: Figures, slots: PeriodSlots? = nil, class classOf: (Int) -> Int) {
    self.init(width: width)
    let incidents = figures.columns.incidents
    for (row, slot) in (slots ?? figures.slots).slots.enumerated() where slot != 0 {
      let place = classOf(row)
      if place >= 0 { count(Int(slot) * width + place, row, incidents) }
    }
  }

  /// Counts each row under each of its codes, and under "not stated" when it has none.
  init(_ column: MultipleCodeColumn, _ figures: Figures, slots: PeriodSlots? = nil) {
    self.init(width: column.book.words.count)
    let incidents = figures.columns.incidents
    for (row, slot) in (slots ?? figures.slots).slots.enumerated() where slot != 0 {
      let base = Int(slot) * width
      let (start, end) = (Int(column.starts[row]), Int(column.starts[row + 1]))
      if start == end { count(base, row, incidents) }
      for place in start..<end { count(base + Int(column.numbers[place]), row, incidents) }
    }
  }

  /// Adds the persons of each row under each code.
  init(_ column: PersonColumn, _ figures: Figures) {
    self.init(width: column.book.words.count)
    let incidents = figures.columns.incidents
    for (row, slot) in figures.slots.slots.enumerated() where slot != 0 {
      for place in Int(column.starts[row])..<Int(column.starts[row + 1]) {
        let cell = Int(slot) * width + Int(column.numbers[place])
        counts[cell] += Int(column.persons[place])
        self.incidents[cell] += column.persons[place] > 0 ? 1 : 0
        persons[cell] += Int(column.persons[place])
        bodies[cell] |= 1 << UInt64(min(63, incidents.owners[row]))
      }
    }
  }

  private init(width: Int) {
    self.width = width
    counts = Array(repeating: 0, count: width * PeriodSlots.count)
    incidents = counts
    persons = counts
    bodies = Array(repeating: 0, count: width * PeriodSlots.count)
  }

  private mutating func count(_ cell: Int, _ row: Int, _ incidents: IncidentColumns) {
    counts[cell] += 1
    self.incidents[cell] += 1
    persons[cell] += Int(incidents.affectedPersons[row])
    bodies[cell] |= 1 << UInt64(min(63, incidents.owners[row]))
  }

  /// The count of a code in the period (1), the one before (2) or the year before (3).
  func count(_ code: Int, slot: Int) -> Int { counts[slot * width + code] }

  /// What stands behind a count.
  func basis(_ code: Int, slot: Int) -> CellBasis {
    let cell = slot * width + code
    return CellBasis(
      incidents: incidents[cell], persons: persons[cell], bodies: bodies[cell].nonzeroBitCount)
  }

  /// What stands behind several codes together; one incident can stand behind all of them.
  func basis(_ codes: [Int], slot: Int) -> CellBasis {
    let cells = codes.map { slot * width + $0 }
    return CellBasis(
      incidents: cells.map { incidents[$0] }.max() ?? 0, persons: cells.reduce(0) { $0 + persons[$1] },
      bodies: cells.reduce(UInt64(0)) { $0 | bodies[$1] }.nonzeroBitCount)
  }
}
