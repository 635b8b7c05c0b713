/// Which cells of a table stay hidden, and why.
public struct Suppression: Hashable, Sendable {
  /// The hidden cells by their place, in order; cells that were never shown are not among them.
  public var hidden: [Int]
  /// Those hidden because they are too small, or because too few persons or bodies stand behind them.
  public var primary: [Int]
  /// Small or guarded cells that can be derived whatever is hidden now, because of what was released before.
  public var exposed: [Int]
  /// Hiding single cells was not enough: everything is hidden.
  public var isEverything: Bool
  /// It is proven that no other choice loses less.
  public var isLeast: Bool

  /// Those hidden only so that the others cannot be derived.
  public var complements: [Int] {
    let own = Set(primary)
    return hidden.filter { !own.contains($0) }
  }

  /// What is lost: one for a cell, three for a total.
  public func loss(in cells: LinkedCells) -> Int {
    hidden.reduce(0) { $0 + SuppressionProblem.loss(of: cells.cells[$1]) }
  }
}

/// The task: hide as little as possible, so that no small count and no hidden total can be narrowed down.
///
/// The rule is read strictly: of every small cell and every hidden total, two possible values lie at least `minimum` apart,
/// each of them in a table of whole counts, none negative, with the same shown cells and the same sums.
public struct SuppressionProblem: Sendable {
  /// The counts and their sums.
  public let cells: LinkedCells
  /// The smallest count that may be shown (2 or more), and the width that must stay open.
  public let minimum: Int
  let network: CellNetwork?
  let isPrimary: [Bool]
  let isCandidate: [Bool]
  let losses: [Int]

  /// A task. `idle` cells are never hidden as a complement: lines of zeros, which help nobody.
  public init(_ cells: LinkedCells, minimum: Int, idle: Set<Int> = []) {
    self.cells = cells
    self.minimum = max(1, minimum)
    network = CellNetwork(cells)
    isPrimary = cells.cells.map { $0.isPrimary(minimum: minimum) }
    isCandidate = cells.cells.indices.map { cells.cells[$0].standing == .open && !idle.contains($0) }
    losses = cells.cells.map(Self.loss)
  }

  /// What hiding a cell costs.
  static func loss(of cell: LinkedCells.Cell) -> Int {
    guard cell.standing == .open else { return 0 }
    return cell.isTotal ? 3 : 1
  }

  /// The least that must be hidden: the small cells, and what is in no table.
  var firstHidden: [Bool] {
    cells.cells.indices.map { place in
      switch cells.cells[place].standing {
      case .open: return isPrimary[place]
      case .published: return false
      case .withheld: return true
      }
    }
  }

  func reader(_ hidden: [Bool]) -> any Reader {
    if let network { return FlowReader(network: network, counts: cells.cells.map(\.count), hidden: hidden) }
    return TableauReader(cells, hidden: hidden)
  }

  /// It must stay open: small, or a total that is hidden.
  func mustStayOpen(_ cell: Int, _ hidden: [Bool]) -> Bool {
    hidden[cell] && (isPrimary[cell] || cells.cells[cell].isTotal)
  }

  /// How the cell stands: what moves in the tables that keep it open, or what would have to be hidden too.
  func standing(_ cell: Int, _ reader: any Reader, wantsCuts: Bool) -> CellStanding {
    let count = cells.cells[cell].count
    let down = reader.reach(cell, up: false, limit: min(count, minimum), wantsCuts: wantsCuts)
    let up = reader.reach(cell, up: true, limit: minimum - down.distance, wantsCuts: wantsCuts)
    if down.distance + up.distance >= minimum { return .open(witness: down.moved + up.moved) }
    let isAtZero = down.distance == count
    if isAtZero { return .narrow(cuts: up.cuts.map { $0.filter { isCandidate[$0] } }) }
    // Behind the cell, and before it: the way up and the way down meet the same two sums.
    let pairs = zip(up.cuts, down.cuts.reversed())
    return .narrow(cuts: pairs.map { Array(Set($0 + $1)).sorted().filter { isCandidate[$0] } })
  }

  /// The cells that a reader can narrow down with these hidden; empty when all is well.
  public func narrowed(hidden places: [Int]) -> [Int] {
    var hidden = firstHidden
    for place in places { hidden[place] = true }
    let reader = reader(hidden)
    return hidden.indices.filter { cell in
      if isPrimary[cell] && !hidden[cell] { return true }
      guard mustStayOpen(cell, hidden) else { return false }
      if case .narrow = standing(cell, reader, wantsCuts: false) { return true }
      return false
    }
  }
}

/// Whether a hidden cell stays open wide enough.
enum CellStanding {
  case open(witness: [Int])
  case narrow(cuts: [[Int]])
}
