import Clearing
import ReadModel

/// Which bodies are counted in which period: a comparison is fair only between the same bodies.
///
/// A body stands for a period when its first incident is not later than the period's end, and when it is still active or its
/// last incident is not before the period's beginning.
struct ComparedBodies {
  /// For each slot, whether the body at that place is counted.
  private let isIn: [[Bool]]
  /// For each slot, whether its bodies are those of the period: one that came or left makes another kind of figure.
  private let isSame: [Bool]
  private let names: [BodyID?]

  init(_ columns: IncidentColumns, _ period: Period, active: Set<BodyID>) {
    let names = columns.bodies
    let ends = Self.ends(columns)
    let stands = { (period: Period) in names.indices.map { Self.stands($0, names, ends, period, active) } }
    let current = stands(period)
    let everybody = names.map { _ in true }
    let others = [period.previous, period.yearBefore].map(stands)
    isIn = [everybody, everybody] + others.map { zip(current, $0).map { $0 && $1 } }
    isSame = [true, true] + others.map { $0 == current }
    self.names = names
    self.current = current
  }

  private let current: [Bool]

  /// Is the body at that place counted in a slot?
  func isCounted(_ body: UInt16, slot: Int) -> Bool { isIn[slot][Int(body)] }

  /// The bodies that contribute to the period itself.
  var contributing: [BodyID] { names.indices.filter { current[$0] }.compactMap { names[$0] }.sorted() }

  /// Are the bodies of a comparison (slot 2 or 3) those of the period?
  func isSame(slot: Int) -> Bool { isSame[slot] }

  private static func stands(
    _ place: Int, _ names: [BodyID?], _ ends: [ClosedRange<Int32>?], _ period: Period, _ active: Set<BodyID>
  ) -> Bool {
    guard let days = ends[place] else { return false }
    let isActive = names[place].map(active.contains) ?? true
    return days.lowerBound <= period.dayNumbers.upperBound
      && (isActive || days.upperBound >= period.dayNumbers.lowerBound)
  }

  private static func ends(_ columns: IncidentColumns) -> [ClosedRange<Int32>?] {
    var ends = [ClosedRange<Int32>?](repeating: nil, count: columns.bodies.count)
    for (row, owner) in columns.owners.enumerated() where !columns.flags[row].contains(.police) {
      let (place, day) = (Int(owner), columns.days[row])
      ends[place] = ends[place].map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }
    return ends
  }
}
