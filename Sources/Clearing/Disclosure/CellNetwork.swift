/// The cells as arcs between their sums, where every cell stands in at most two: then what a reader can derive is a question
/// of flows, and a flow of whole counts is as good as any (the matrix of a network is totally unimodular).
///
/// Tables of two ways with all their totals are of this kind, and so are those with groups in one of the two ways.
struct CellNetwork: Sendable {
  /// Where the arc of a cell begins: one more in the cell is one more that flows from here.
  let tails: [Int]
  /// Where it ends.
  let heads: [Int]
  /// The cells at each node; the last node stands for everything outside.
  let arcs: [[Int]]

  /// Nil where a cell stands in three sums, or the sums cannot be turned so that each cell leaves one and enters the other.
  init?(_ linked: LinkedCells) {
    var memberships = [[(sum: Int, sign: Int)]](repeating: [], count: linked.cells.count)
    for (place, sum) in linked.sums.enumerated() {
      memberships[sum.total].append((place, 1))
      for part in sum.parts { memberships[part].append((place, -1)) }
    }
    guard memberships.allSatisfy({ $0.count <= 2 }),
      let turns = Self.turns(memberships, sums: linked.sums.count)
    else { return nil }
    let outside = linked.sums.count
    var tails = [Int](repeating: outside, count: linked.cells.count)
    var heads = tails
    var arcs = [[Int]](repeating: [], count: outside + 1)
    for cell in linked.cells.indices {
      for (sum, sign) in memberships[cell] {
        if turns[sum] * sign > 0 { heads[cell] = sum } else { tails[cell] = sum }
      }
      if tails[cell] != heads[cell] {
        arcs[tails[cell]].append(cell)
        arcs[heads[cell]].append(cell)
      }
    }
    self.tails = tails
    self.heads = heads
    self.arcs = arcs
  }

  /// For each sum 1 or -1, so that the two signs of every cell differ.
  private static func turns(_ memberships: [[(sum: Int, sign: Int)]], sums: Int) -> [Int]? {
    var neighbours = [[(sum: Int, turn: Int)]](repeating: [], count: sums)
    for pair in memberships where pair.count == 2 {
      let turn = -pair[0].sign * pair[1].sign
      neighbours[pair[0].sum].append((pair[1].sum, turn))
      neighbours[pair[1].sum].append((pair[0].sum, turn))
    }
    var turns = [Int](repeating: 0, count: sums)
    for start in 0..<sums where turns[start] == 0 {
      turns[start] = 1
      var open = [start]
      while let sum = open.popLast() {
        for next in neighbours[sum] {
          let wanted = turns[sum] * next.turn
          if turns[next.sum] == 0 {
            turns[next.sum] = wanted
            open.append(next.sum)
          } else if turns[next.sum] != wanted {
            return nil
          }
        }
      }
    }
    return turns
  }
}
