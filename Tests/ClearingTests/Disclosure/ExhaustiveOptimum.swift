import Clearing

/// The least loss, by trying every choice in rising order; only for small tables without groups.
///
/// Left out are choices where a sum has exactly one hidden cell: that cell is known, so it is exposed, or was hidden for
/// nothing and a choice without it came earlier.
struct ExhaustiveOptimum {
  private let linked: LinkedCells
  private let minimum: Int
  private let masks: [Int]
  private let free: [Int]
  private let first: Int

  init(_ table: CountTable, minimum: Int) {
    let linked = table.linked
    self.linked = linked
    self.minimum = minimum
    masks = linked.sums.map { sum in ([sum.total] + sum.parts).reduce(0) { $0 | (1 << $1) } }
    let small = linked.cells.indices.filter { (1..<minimum).contains(linked.cells[$0].count) }
    first = small.reduce(0) { $0 | (1 << $1) }
    free = linked.cells.indices.filter { !small.contains($0) }
  }

  /// The least loss up to a bound that is known to be enough; nil when nothing is.
  func loss(atMost bound: Int) -> Int? {
    let base = cost(first)
    guard base <= bound else { return nil }
    for more in 0...(bound - base) where isThere(first, more, from: 0) { return base + more }
    return nil
  }

  private func cost(_ mask: Int) -> Int {
    linked.cells.indices.reduce(0) { mask & (1 << $1) == 0 ? $0 : $0 + (linked.cells[$1].isTotal ? 3 : 1) }
  }

  private func isThere(_ mask: Int, _ left: Int, from start: Int) -> Bool {
    if left == 0 {
      guard masks.allSatisfy({ ($0 & mask).nonzeroBitCount != 1 }) else { return false }
      let hidden = Set(linked.cells.indices.filter { mask & (1 << $0) != 0 })
      return LinearAudit.exposed(linked, hidden: hidden, minimum: minimum).isEmpty
    }
    for place in start..<free.count {
      let cost = linked.cells[free[place]].isTotal ? 3 : 1
      if cost <= left, isThere(mask | (1 << free[place]), left - cost, from: place + 1) { return true }
    }
    return false
  }
}
