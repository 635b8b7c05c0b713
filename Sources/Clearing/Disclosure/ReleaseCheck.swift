/// Checks a table that is asked for against what was released before: nothing small may come out by subtracting one from the
/// other.
///
/// Tables are linked by sums. Where one is a part of another (a quarter of a half-year, a town without one district), the
/// rest is a cell of its own that stands in no table; what would be learnt is its count.
public struct ReleaseCheck: Sendable {
  /// Everything that is known or asked for, with the sums that link it.
  public private(set) var linked: LinkedCells
  private var requested: Range<Int>

  /// Begins with what was released: shown cells are published, hidden ones withheld.
  public init(released: LinkedCells, hidden: Set<Int>) {
    linked = released
    for place in linked.cells.indices {
      linked.cells[place].standing = hidden.contains(place) ? .withheld : .published
    }
    requested = linked.cells.count..<linked.cells.count
  }

  /// Adds another table that was released; the answer is where its cells begin.
  public mutating func addReleased(_ table: LinkedCells, hidden: Set<Int>) -> Int {
    linked.append(ReleaseCheck(released: table, hidden: hidden).linked)
  }

  /// Adds the table that is asked for; the answer is where its cells begin.
  public mutating func addRequested(_ table: LinkedCells) -> Int {
    let base = linked.append(table)
    requested = base..<linked.cells.count
    return base
  }

  /// Says that the cells `parts` are a part of the cell `whole`; what is left over is a cell that nobody asked for, and whose
  /// zero tells something too. Counts of parts that exceed the whole are refused (false): then they are no part.
  public mutating func link(whole: Int, parts: [Int]) -> Bool {
    let rest = linked.cells[whole].count - parts.reduce(0) { $0 + linked.cells[$1].count }
    guard rest >= 0 else { return false }
    linked.cells.append(LinkedCells.Cell(rest, isZeroGuarded: true, standing: .withheld))
    linked.sums.append(LinkedCells.Sum(total: whole, parts: parts + [linked.cells.count - 1]))
    return true
  }

  /// Says that the cells `parts` make up the cell `whole`; false where they do not.
  public mutating func equate(whole: Int, parts: [Int]) -> Bool {
    guard linked.cells[whole].count == parts.reduce(0, { $0 + linked.cells[$1].count }) else { return false }
    linked.sums.append(LinkedCells.Sum(total: whole, parts: parts))
    return true
  }

  /// What of the requested table has to stay hidden.
  public func answer(minimum: Int) -> Answer {
    let suppression = SuppressionProblem(linked, minimum: minimum).solve()
    let hidden = suppression.hidden.filter(requested.contains).map { $0 - requested.lowerBound }
    let own = Set(suppression.primary.filter(requested.contains).map { $0 - requested.lowerBound })
    let derived = hidden.filter { !own.contains($0) }
    return Answer(
      hidden: hidden, becauseDerived: derived, isRefused: suppression.isEverything,
      isExposedBefore: !suppression.exposed.isEmpty)
  }

  /// What may be shown of a requested table; no count is among it.
  public struct Answer: Hashable, Sendable {
    /// The cells to hide, by their place in the requested table.
    public var hidden: [Int]
    /// Those hidden only because a small count could be derived with them.
    public var becauseDerived: [Int]
    /// Nothing of the table can be shown.
    public var isRefused: Bool
    /// A small count can be derived from what was released before, whatever is hidden now.
    public var isExposedBefore: Bool
  }
}
