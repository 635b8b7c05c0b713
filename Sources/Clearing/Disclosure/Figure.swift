/// Which figure: the row of a table, for a period.
public struct FigureKey: Hashable, Sendable, Comparable {
  /// The table's name.
  public let table: String
  /// The row's code word.
  public let row: String
  /// The period, or what else the row is counted over.
  public let period: String

  /// The figure of a row.
  public init(_ table: String, _ row: String, _ period: String) {
    self.table = table
    self.row = row
    self.period = period
  }

  /// By table, row and period.
  public static func < (left: FigureKey, right: FigureKey) -> Bool {
    (left.table, left.row, left.period) < (right.table, right.row, right.period)
  }
}

/// One figure with what stands behind it, and what readers know of it already.
public struct Figure: Hashable, Sendable {
  /// The count.
  public var count: Int
  /// What stands behind it: incidents, persons, bodies.
  public var basis: CountBasis
  /// Its row stands in the table only because something was counted: that it is not zero is known.
  public var isListed: Bool
  /// A zero would tell something as well.
  public var isZeroGuarded: Bool
  /// It must be hidden for another reason: shown beside what was released it would give a small change away.
  public var isBarred: Bool
  /// Whether it can still be decided if it is shown.
  public var standing: LinkedCells.Standing

  /// A figure that is asked for.
  public init(
    _ count: Int, basis: CountBasis, isListed: Bool = false, isZeroGuarded: Bool = false,
    isBarred: Bool = false, standing: LinkedCells.Standing = .open
  ) {
    self.count = count
    self.basis = basis
    self.isListed = isListed
    self.isZeroGuarded = isZeroGuarded
    self.isBarred = isBarred
    self.standing = standing
  }

  /// It may not be shown by itself.
  public func isPrimary(_ minimum: Int) -> Bool {
    isBarred || basis.isBarred(minimum: minimum) || (count < minimum && (count > 0 || isZeroGuarded))
  }
}
