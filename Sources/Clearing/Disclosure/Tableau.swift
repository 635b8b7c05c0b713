/// The sums over the hidden cells in solved form: whole numbers over one denominator (the fraction-free elimination of
/// Bareiss and Edmonds).
struct Tableau: Sendable {
  /// A row per sum: the hidden columns, then a column per sum that remembers what was combined, then the value.
  private var rows: [[Int]]
  private var denominator = 1
  /// The column that each row is solved for; nil for a row that is not, and stays zero.
  private var basis: [Int?]
  /// What is being made as large as possible, as one more row: what each column would add, over the denominator.
  private var aim: [Int] = []
  /// The cells behind the columns, and the other way round.
  private let cells: [Int]
  private let columns: [Int: Int]
  private let counts: [Int]
  private let sumCount: Int

  /// Solves the sums at a corner near the true counts; nil when numbers grow too large.
  init?(_ linked: LinkedCells, hidden: [Bool]) {
    let cells = linked.cells.indices.filter { hidden[$0] }
    let columns = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    self.cells = cells
    self.columns = columns
    counts = cells.map { linked.cells[$0].count }
    sumCount = linked.sums.count
    basis = [Int?](repeating: nil, count: linked.sums.count)
    rows = linked.sums.enumerated().map { place, sum in
      var row = [Int](repeating: 0, count: cells.count + linked.sums.count + 1)
      if let column = columns[sum.total] { row[column] += 1 }
      for part in sum.parts { if let column = columns[part] { row[column] -= 1 } }
      row[cells.count + place] = 1
      return row
    }
    for column in cells.indices { guard settle(column) else { return nil } }
  }

  /// How far the climb came, what moved, and whether the end is proven to be the farthest.
  struct Climb {
    var distance: Int
    var moved: [Int]
    var isBest: Bool
  }

  private var last: Int { cells.count + sumCount }

  /// Makes a column basic, or moves its cell to zero; the values stay those of a possible table.
  private mutating func settle(_ column: Int) -> Bool {
    if let row = rows.indices.first(where: { basis[$0] == nil && rows[$0][column] != 0 }) {
      // A sum that nothing is solved for yet: the column takes it over with the value that it has.
      let value = counts[column].multipliedReportingOverflow(by: rows[row][column])
      guard !value.overflow else { return false }
      rows[row][last] += value.partialValue
      // The rows that depend on the column carry its value from now on, as part of the elimination.
      for other in rows.indices where other != row && rows[other][column] != 0 {
        let share = counts[column].multipliedReportingOverflow(by: rows[other][column])
        guard !share.overflow else { return false }
        rows[other][last] += share.partialValue
      }
      return pivot(row, column)
    }
    // All its sums are solved for: let it go to zero as far as the others allow.
    for row in rows.indices where rows[row][column] != 0 {
      let share = counts[column].multipliedReportingOverflow(by: rows[row][column])
      guard !share.overflow else { return false }
      rows[row][last] += share.partialValue
    }
    // At the value 0 of this column the others take `rows[last]`; if one would be negative, it is exchanged.
    return repair(column)
  }

  /// Exchanges the column for the row that its way to zero would drive below zero first.
  private mutating func repair(_ column: Int) -> Bool {
    var chosen: Int?
    for row in rows.indices where basis[row] != nil && rows[row][last] < 0 && rows[row][column] < 0 {
      guard let best = chosen else {
        chosen = row
        continue
      }
      // The larger the value that the column must keep for this row, the earlier it is met on the way down.
      let left = rows[row][last].multipliedReportingOverflow(by: rows[best][column])
      let right = rows[best][last].multipliedReportingOverflow(by: rows[row][column])
      guard !left.overflow, !right.overflow else { return false }
      if left.partialValue > right.partialValue { chosen = row }
    }
    guard let chosen else { return true }
    return pivot(chosen, column)
  }

  /// Solves `row` for `column`. False when numbers grow too large.
  private mutating func pivot(_ row: Int, _ column: Int) -> Bool {
    if rows[row][column] < 0 { for place in rows[row].indices { rows[row][place].negate() } }
    let factor = rows[row][column]
    let solved = rows[row]
    for other in rows.indices where other != row {
      guard Self.eliminate(&rows[other], with: solved, factor, column, denominator) else { return false }
    }
    if !aim.isEmpty {
      guard Self.eliminate(&aim, with: solved, factor, column, denominator) else { return false }
    }
    denominator = factor
    basis[row] = column
    return true
  }

  private static func eliminate(
    _ row: inout [Int], with solved: [Int], _ factor: Int, _ column: Int, _ denominator: Int
  ) -> Bool {
    let share = row[column]
    if share == 0 && factor == denominator { return true }
    for place in row.indices where row[place] != 0 || solved[place] != 0 {
      let own = row[place].multipliedReportingOverflow(by: factor)
      let taken = solved[place].multipliedReportingOverflow(by: share)
      let rest = own.partialValue.subtractingReportingOverflow(taken.partialValue)
      if own.overflow || taken.overflow || rest.overflow { return false }
      row[place] = rest.partialValue / denominator
    }
    return true
  }
}

extension Tableau {
  /// Moves one cell as far as asked, corner by corner (Bland's rule, which ends).
  mutating func climb(_ cell: Int, up: Bool, limit: Int) -> Climb {
    guard let column = columns[cell] else { return Climb(distance: 0, moved: [], isBest: true) }
    aim = [Int](repeating: 0, count: last + 1)
    let sign = up ? 1 : -1
    if let row = basis.firstIndex(of: column) {
      aim = rows[row].map { -sign * $0 }
      aim[column] = 0
    } else {
      aim[column] = sign * denominator
    }
    var best = Climb(distance: 0, moved: [], isBest: false)
    while true {
      note(column, sign, &best)
      if best.distance >= limit {
        best.distance = limit
        return best
      }
      guard let entering = cells.indices.first(where: { aim[$0] > 0 && !basis.contains($0) }) else {
        best.isBest = true
        return best
      }
      guard let leaving = leavingRow(entering) else {
        // Nothing stops it: whole steps along this ray stay possible from the true table too.
        return Climb(distance: limit, moved: ray(entering), isBest: false)
      }
      guard leaving >= 0, pivot(leaving, entering) else { return best }
    }
  }

  /// A shown cell that, hidden, might let the aim go further from this corner.
  func couldHelp(_ cell: Int, _ linked: LinkedCells) -> Bool {
    var price = 0
    for (place, sum) in linked.sums.enumerated() {
      let weight = aim[cells.count + place]
      if sum.total == cell { price += weight }
      for part in sum.parts where part == cell { price -= weight }
    }
    return price > 0 || (price < 0 && linked.cells[cell].count > 0)
  }

  /// Keeps the corner if it is a table of whole counts and farther than what is kept.
  private func note(_ column: Int, _ sign: Int, _ best: inout Climb) {
    guard rows.indices.allSatisfy({ rows[$0][last] % denominator == 0 }) else { return }
    var values = [Int](repeating: 0, count: cells.count)
    for (row, column) in basis.enumerated() {
      if let column { values[column] = rows[row][last] / denominator }
    }
    let distance = sign * (values[column] - counts[column])
    guard distance > best.distance else { return }
    best.distance = distance
    best.moved = cells.indices.filter { values[$0] != counts[$0] }.map { cells[$0] }
  }

  /// The row that reaches zero first; nil when none does, -1 when numbers grow too large.
  private func leavingRow(_ entering: Int) -> Int? {
    var chosen: Int?
    for row in rows.indices where basis[row] != nil && rows[row][entering] > 0 {
      guard let best = chosen else {
        chosen = row
        continue
      }
      let left = rows[row][last].multipliedReportingOverflow(by: rows[best][entering])
      let right = rows[best][last].multipliedReportingOverflow(by: rows[row][entering])
      if left.overflow || right.overflow { return -1 }
      let isEarlier = (basis[row] ?? 0) < (basis[best] ?? 0)
      if left.partialValue < right.partialValue || (left.partialValue == right.partialValue && isEarlier) {
        chosen = row
      }
    }
    return chosen
  }

  private func ray(_ entering: Int) -> [Int] {
    var moved = [cells[entering]]
    for (row, column) in basis.enumerated() {
      if let column, rows[row][entering] != 0 { moved.append(cells[column]) }
    }
    return moved
  }
}
