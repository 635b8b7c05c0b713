/// A table of counts with all its totals: lines in two ways, the last of each the total, others perhaps groups of lines.
public struct CountTable: Hashable, Sendable {
  /// A row or a column.
  public struct Line: Hashable, Sendable {
    /// What a person reads.
    public var label: String
    /// The place of the group or total that it is a part of; nil for the total of all.
    public var parent: Int?

    /// A row or a column.
    public init(_ label: String, parent: Int?) {
      self.label = label
      self.parent = parent
    }
  }

  /// The rows.
  public let rows: [Line]
  /// The columns.
  public let columns: [Line]
  /// The counts, row by row, totals included.
  public let counts: [[Int]]

  /// A table whose totals are reckoned here: `leaves` are the counts of the lines that are no group, in their order.
  public init(rows: [Line], columns: [Line], leaves: [[Int]]) {
    self.rows = rows
    self.columns = columns
    var counts = [[Int]](repeating: [Int](repeating: 0, count: columns.count), count: rows.count)
    for (row, values) in zip(Self.leaves(rows), leaves) {
      for (column, value) in zip(Self.leaves(columns), values) {
        for above in Self.lineage(row, rows) {
          for left in Self.lineage(column, columns) { counts[above][left] += value }
        }
      }
    }
    self.counts = counts
  }

  /// A table of two ways without groups.
  public init(rows: [String], columns: [String], counts: [[Int]]) {
    self.init(rows: Self.flat(rows), columns: Self.flat(columns), leaves: counts)
  }

  /// The lines and their total behind them.
  public static func flat(_ labels: [String]) -> [Line] {
    labels.map { Line($0, parent: labels.count) } + [Line("total", parent: nil)]
  }

  /// The place of a cell among the linked cells.
  public func place(row: Int, column: Int) -> Int { row * columns.count + column }

  /// The cells and the sums that are not already said by others.
  public var linked: LinkedCells {
    let rowGroups = Self.groups(rows)
    let columnGroups = Self.groups(columns)
    let cells = rows.indices.flatMap { row in
      columns.indices.map { column in
        LinkedCells.Cell(
          counts[row][column], isTotal: rowGroups[row] != nil || columnGroups[column] != nil)
      }
    }
    // Sums along the groups of one way in every line of the other, and the other way in single lines only: the rest follows.
    // Groups in one way alone so stay a network.
    let isRowsSimple = rowGroups.compactMap { $0 }.count <= columnGroups.compactMap { $0 }.count
    var sums: [LinkedCells.Sum] = []
    for column in columns.indices where !isRowsSimple || columnGroups[column] == nil {
      sums += sumsDown(column, rowGroups)
    }
    for row in rows.indices where isRowsSimple || rowGroups[row] == nil {
      sums += sumsAcross(row, columnGroups)
    }
    return LinkedCells(cells: cells, sums: sums)
  }

  private func sumsDown(_ column: Int, _ groups: [[Int]?]) -> [LinkedCells.Sum] {
    rows.indices.compactMap { row in
      groups[row].map { parts in
        LinkedCells.Sum(
          total: place(row: row, column: column), parts: parts.map { place(row: $0, column: column) })
      }
    }
  }

  private func sumsAcross(_ row: Int, _ groups: [[Int]?]) -> [LinkedCells.Sum] {
    columns.indices.compactMap { column in
      groups[column].map { parts in
        LinkedCells.Sum(
          total: place(row: row, column: column), parts: parts.map { place(row: row, column: $0) })
      }
    }
  }

  /// The cells of lines in which every count is zero: hiding them helps nobody.
  public var idle: Set<Int> {
    let total = counts.indices.last ?? 0
    let end = columns.indices.last ?? 0
    var idle: Set<Int> = []
    for row in rows.indices {
      for column in columns.indices where counts[row][end] == 0 || counts[total][column] == 0 {
        idle.insert(place(row: row, column: column))
      }
    }
    return idle
  }

  /// What to hide of this table alone.
  public func protected(minimum: Int) -> Suppression {
    SuppressionProblem(linked, minimum: minimum, idle: idle).solve()
  }

  /// For each line its parts; nil for a line that has none.
  private static func groups(_ lines: [Line]) -> [[Int]?] {
    lines.indices.map { place in
      let parts = lines.indices.filter { lines[$0].parent == place }
      return parts.isEmpty ? nil : parts
    }
  }

  private static func leaves(_ lines: [Line]) -> [Int] {
    let groups = groups(lines)
    return lines.indices.filter { groups[$0] == nil }
  }

  /// The line and everything above it.
  private static func lineage(_ line: Int, _ lines: [Line]) -> [Int] {
    var lineage = [line]
    while let last = lineage.last, let parent = lines[last].parent, !lineage.contains(parent) {
      lineage.append(parent)
    }
    return lineage
  }
}
