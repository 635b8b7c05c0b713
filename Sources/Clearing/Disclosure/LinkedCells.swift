/// Counts that belong together: cells, and which of them add up to which.
///
/// A table with totals, its groups with subtotals, the two halves of a year and a table released before are all the same
/// here: cells and sums. Whoever knows the shown cells and the sums can reckon with the hidden ones.
public struct LinkedCells: Hashable, Sendable {
  /// One count.
  public struct Cell: Hashable, Sendable {
    /// How many; never negative.
    public var count: Int
    /// It is the sum of others: hiding it loses more, and hidden it is protected like a small count.
    public var isTotal: Bool
    /// A zero here would tell something as well, so it is hidden like a small count.
    public var isZeroGuarded: Bool
    /// It must be hidden whatever its count, because too few persons or bodies stand behind it.
    public var isBarred: Bool
    /// Whether it can still be decided if it is shown.
    public var standing: Standing
    /// What everybody knows that is there at least: `count` is what lies above it. Both together are what is judged as small.
    public var floor: Int

    /// A cell that can be shown or hidden.
    public init(
      _ count: Int, isTotal: Bool = false, isZeroGuarded: Bool = false, isBarred: Bool = false,
      standing: Standing = .open, floor: Int = 0
    ) {
      self.floor = floor
      self.count = count
      self.isTotal = isTotal
      self.isZeroGuarded = isZeroGuarded
      self.isBarred = isBarred
      self.standing = standing
    }

    /// It may not be shown by itself where `minimum` is the smallest count that may.
    public func isPrimary(minimum: Int) -> Bool {
      isBarred || (count + floor < minimum && (count + floor > 0 || isZeroGuarded))
    }
  }

  /// What can still be decided about a cell.
  public enum Standing: Hashable, Sendable {
    /// It is asked for and can be shown or hidden.
    case open
    /// It was released before: everybody knows it.
    case published
    /// It is in no table, or was hidden when its table was released; hiding it loses nothing.
    case withheld
  }

  /// Cells that add up to another.
  public struct Sum: Hashable, Sendable {
    /// The place of the total.
    public var total: Int
    /// The places of its parts.
    public var parts: [Int]

    /// A sum of parts.
    public init(total: Int, parts: [Int]) {
      self.total = total
      self.parts = parts
    }
  }

  /// The cells in their order.
  public var cells: [Cell]
  /// What adds up to what; each place is one of `cells`.
  public var sums: [Sum]

  /// Cells and their sums.
  public init(cells: [Cell], sums: [Sum]) {
    self.cells = cells
    self.sums = sums
  }

  /// Adds the cells of another, linked by nothing yet; the answer is where they begin.
  public mutating func append(_ other: LinkedCells) -> Int {
    let base = cells.count
    cells += other.cells
    sums += other.sums.map { Sum(total: $0.total + base, parts: $0.parts.map { $0 + base }) }
    return base
  }

  /// The first sum that does not come out; nil when all do. Counts are to be below a thousand million.
  public var brokenSum: Sum? {
    sums.first { sum in sum.parts.reduce(0) { $0 + cells[$1].count } != cells[sum.total].count }
  }
}
