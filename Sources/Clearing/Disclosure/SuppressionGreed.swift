/// Builds a choice cell by cell: whatever is too narrow gets the cheapest way around it hidden, then what is not needed is
/// shown again.
struct SuppressionGreed {
  let problem: SuppressionProblem
  /// What each cell costs here; the true loss times eight, and a little more or less to find other ways.
  var prices: [Int]

  init(_ problem: SuppressionProblem) {
    self.problem = problem
    prices = problem.losses.map { $0 * 8 }
  }

  /// Opens every cell, beginning with what is hidden already; nil when one cannot be opened.
  func complete(_ first: [Bool], order: [Int]) -> [Bool]? {
    var hidden = first
    var queue = order
    var place = 0
    while place < queue.count {
      let cell = queue[place]
      place += 1
      while problem.mustStayOpen(cell, hidden) {
        let reader = problem.reader(hidden)
        guard case .narrow(let cuts) = problem.standing(cell, reader, wantsCuts: problem.network == nil)
        else { break }
        guard let more = around(cell, hidden) ?? pick(cuts, hidden) else { return nil }
        for other in more {
          hidden[other] = true
          // A hidden total must stay open itself.
          if problem.cells.cells[other].isTotal { queue.append(other) }
        }
      }
    }
    return hidden
  }

  /// Shows again what is not needed, the dearest first.
  func trimmed(_ hidden: [Bool]) -> [Bool] {
    var hidden = hidden
    let kept = problem.firstHidden
    guard var witnesses = witnesses(hidden, hidden.indices.filter { problem.mustStayOpen($0, hidden) }) else {
      return hidden
    }
    let order = hidden.indices.filter { hidden[$0] && !kept[$0] }.sorted {
      (-problem.losses[$0], -problem.cells.cells[$0].count, $0) < (
        -problem.losses[$1], -problem.cells.cells[$1].count, $1
      )
    }
    for cell in order {
      hidden[cell] = false
      let touched = witnesses.filter { $0.key != cell && $0.value.contains(cell) }.map(\.key).sorted()
      guard let fresh = self.witnesses(hidden, touched) else {
        hidden[cell] = true
        continue
      }
      witnesses[cell] = nil
      witnesses.merge(fresh) { $1 }
    }
    return hidden
  }

  /// For each of the cells what moves where it is open; nil when one is too narrow.
  private func witnesses(_ hidden: [Bool], _ cells: [Int]) -> [Int: [Int]]? {
    let reader = problem.reader(hidden)
    var found: [Int: [Int]] = [:]
    for cell in cells {
      guard case .open(let witness) = problem.standing(cell, reader, wantsCuts: false) else { return nil }
      found[cell] = witness
    }
    return found
  }

  /// The cheapest cell of the first cut, the largest count among equals.
  private func pick(_ cuts: [[Int]], _ hidden: [Bool]) -> [Int]? {
    cuts.first?.filter { !hidden[$0] }.min {
      (prices[$0], -problem.cells.cells[$0].count, $0) < (prices[$1], -problem.cells.cells[$1].count, $1)
    }.map { [$0] }
  }

  /// The cheapest cells that open one cell in a network: up alone, or down as far as it goes and up for the rest.
  private func around(_ cell: Int, _ hidden: [Bool]) -> [Int]? {
    guard let network = problem.network else { return nil }
    let reader = FlowReader(network: network, counts: problem.cells.cells.map(\.count), hidden: hidden)
    let count = min(problem.cells.cells[cell].count, problem.minimum)
    var best: (price: Int, cells: [Int])?
    for down in count == 0 ? [0] : [0, count] {
      for isWide in [true, false] {
        var ways = CellWays(reader: reader, prices: prices, isOpen: problem.isCandidate, cell: cell)
        let lower = down == 0 ? 0 : ways.open(up: false, need: down, isWide: isWide)
        let need = problem.minimum - lower
        guard need <= 0 || ways.open(up: true, need: need, isWide: isWide) >= need else { continue }
        if best.map({ ways.price < $0.price }) ?? true { best = (ways.price, ways.added) }
      }
    }
    return best.flatMap { $0.cells.isEmpty ? nil : $0.cells }
  }
}
