import Clearing
import ReadModel

/// Which of the three periods of a report each incident belongs to, as one small number a row.
///
/// 0 none of them, 1 the period, 2 the period before, 3 the same half of the year before.
struct PeriodSlots {
  static let count = 4
  let slots: [UInt8]

  init(_ columns: IncidentColumns, _ period: Period) {
    let current = Self.halves(period)
    let previous = Self.halves(period.previous)
    let yearBefore = period.half == nil ? nil : Self.halves(period.yearBefore)
    slots = columns.halfYears.map { half in
      if current.contains(half) { return 1 }
      if previous.contains(half) { return 2 }
      return yearBefore?.contains(half) == true ? 3 : 0
    }
  }

  private static func halves(_ period: Period) -> ClosedRange<Int32> {
    period.firstDay.halfYearNumber...period.lastDay.halfYearNumber
  }
}

/// Counts by code for each slot: `counts[slot * width + code]`.
struct Tally {
  let width: Int
  private(set) var counts: [Int]

  /// Counts each row once under its code.
  init(_ column: SingleCodeColumn, _ slots: PeriodSlots) {
    self.init(width: column.book.words.count)
    let width = width
    counts.withUnsafeMutableBufferPointer { counts in
      slots.slots.withUnsafeBufferPointer { slots in
        column.numbers.withUnsafeBufferPointer { numbers in
          for row in 0..<numbers.count { counts[Int(slots[row]) * width + Int(numbers[row])] += 1 }
        }
      }
    }
  }

  /// Counts each row under each of its codes, and under "not stated" when it has none.
  init(_ column: MultipleCodeColumn, _ slots: PeriodSlots) {
    self.init(width: column.book.words.count)
    let width = width
    counts.withUnsafeMutableBufferPointer { counts in
      slots.slots.withUnsafeBufferPointer { slots in
        column.starts.withUnsafeBufferPointer { starts in
          column.numbers.withUnsafeBufferPointer { numbers in
            for row in 0..<slots.count where slots[row] != 0 {
              let base = Int(slots[row]) * width
              let (start, end) = (Int(starts[row]), Int(starts[row + 1]))
              if start == end { counts[base] += 1 }
              for place in start..<end { counts[base + Int(numbers[place])] += 1 }
            }
          }
        }
      }
    }
  }

  /// Counts each row once under one of a few classes.
  init(width: Int, _ slots: PeriodSlots, class classOf: (Int) -> Int) {
    self.init(width: width)
    for (row, slot) in slots.slots.enumerated() where slot != 0 {
      counts[Int(slot) * width + classOf(row)] += 1
    }
  }

  private init(width: Int) {
    self.width = width
    counts = Array(repeating: 0, count: width * PeriodSlots.count)
  }

  /// The count of a code in the period (1), the one before (2) or the year before (3).
  func count(_ code: Int, slot: Int) -> Int { counts[slot * width + code] }
}
