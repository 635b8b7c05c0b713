import Clearing

/// What somebody who knows the shown cells can say about a hidden one: two linear programs over fractions, solved in two
/// phases by a dense tableau with artificial variables. It knows no flows and not the true counts of hidden cells.
struct LinearAudit {
  private var rows: [[Fraction]] = []
  private var basis: [Int] = []
  private let cells: [Int]

  /// Sets up the sums over the hidden cells; the right side comes from the shown ones alone.
  ///
  /// `least` is what a reader knows a hidden cell to be at the least: a range then counts from there.
  init(_ linked: LinkedCells, hidden: Set<Int>, least: [Int: Int] = [:]) {
    cells = hidden.sorted()
    let column = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    for sum in linked.sums {
      var row = [Int](repeating: 0, count: cells.count)
      var right = 0
      for (cell, sign) in [(sum.total, 1)] + sum.parts.map({ ($0, -1) }) {
        right -= sign * (column[cell] == nil ? linked.cells[cell].count : least[cell] ?? 0)
        if let place = column[cell] { row[place] += sign }
      }
      guard row.contains(where: { $0 != 0 }) else { continue }
      let turn = right < 0 ? -1 : 1
      rows.append(row.map { Fraction($0 * turn) } + [Fraction(right * turn)])
    }
    findCorner()
  }

  /// The least and the greatest value; the greatest is nil where there is no end.
  func range(_ cell: Int) -> (least: Fraction, greatest: Fraction?)? {
    guard let place = cells.firstIndex(of: cell), let low = best(place, sign: -1) else { return nil }
    return (Fraction(0) - low, best(place, sign: 1))
  }

  private mutating func findCorner() {
    let width = cells.count
    let count = rows.count
    rows = rows.enumerated().map { place, row in
      row.dropLast() + (0..<count).map { Fraction($0 == place ? 1 : 0) } + [row[width]]
    }
    basis = (0..<count).map { width + $0 }
    var aim = [Fraction](repeating: Fraction(0), count: width + count + 1)
    for row in rows {
      for place in aim.indices where place < width || place == width + count {
        aim[place] = aim[place] + row[place]
      }
    }
    _ = Self.climb(&rows, &basis, &aim, open: width)
    // Artificial variables left at zero go out of the basis, or their row says nothing.
    for place in rows.indices.reversed() where basis[place] >= width {
      if let entering = (0..<width).first(where: { rows[place][$0] != Fraction(0) }) {
        Self.pivot(&rows, &aim, place, entering)
        basis[place] = entering
      } else {
        rows.remove(at: place)
        basis.remove(at: place)
      }
    }
    rows = rows.map { Array($0.prefix(width)) + [$0[width + count]] }
  }

  private func best(_ place: Int, sign: Int) -> Fraction? {
    var (rows, basis) = (rows, basis)
    var aim = [Fraction](repeating: Fraction(0), count: cells.count + 1)
    aim[place] = Fraction(sign)
    if let row = basis.firstIndex(of: place) {
      aim = zip(aim, rows[row]).map { $0 - Fraction(sign) * $1 }
    }
    guard Self.climb(&rows, &basis, &aim, open: cells.count) else { return nil }
    return Fraction(0) - aim[cells.count]
  }

  /// False where there is no end.
  private static func climb(
    _ rows: inout [[Fraction]], _ basis: inout [Int], _ aim: inout [Fraction], open: Int
  ) -> Bool {
    let zero = Fraction(0)
    while let entering = (0..<open).first(where: { aim[$0] > zero }) {
      var leaving: Int?
      for place in rows.indices where rows[place][entering] > zero {
        let ratio = rows[place][rows[place].count - 1] / rows[place][entering]
        guard let old = leaving else {
          leaving = place
          continue
        }
        let best = rows[old][rows[old].count - 1] / rows[old][entering]
        if ratio < best || (ratio == best && basis[place] < basis[old]) { leaving = place }
      }
      guard let leaving else { return false }
      pivot(&rows, &aim, leaving, entering)
      basis[leaving] = entering
    }
    return true
  }

  private static func pivot(
    _ rows: inout [[Fraction]], _ aim: inout [Fraction], _ leaving: Int, _ entering: Int
  ) {
    let factor = rows[leaving][entering]
    rows[leaving] = rows[leaving].map { $0 / factor }
    let solved = rows[leaving]
    for place in rows.indices where place != leaving && rows[place][entering] != Fraction(0) {
      let share = rows[place][entering]
      rows[place] = zip(rows[place], solved).map { $0 - share * $1 }
    }
    let share = aim[entering]
    aim = zip(aim, solved).map { $0 - share * $1 }
  }
}

extension LinearAudit {
  /// The small cells and hidden totals that can be narrowed down to less than `minimum`.
  static func exposed(
    _ linked: LinkedCells, hidden: Set<Int>, minimum: Int, least: [Int: Int] = [:]
  ) -> [Int] {
    let audit = LinearAudit(linked, hidden: hidden, least: least)
    return linked.cells.indices.filter { place in
      let cell = linked.cells[place]
      let isSmall = (1..<minimum).contains(cell.count)
      guard isSmall || (cell.isTotal && hidden.contains(place)) else { return false }
      guard let range = audit.range(place) else { return true }
      guard let greatest = range.greatest else { return false }
      return greatest - range.least < Fraction(minimum)
    }
  }
}
