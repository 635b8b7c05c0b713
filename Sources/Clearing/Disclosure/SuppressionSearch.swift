/// Finds what to hide: a good choice first, then the best one by trying what the cuts leave open, within a fixed effort.
struct SuppressionSearch {
  let problem: SuppressionProblem
  /// Steps that the exact search may take; counted, not timed, so that the answer is the same everywhere.
  private var steps: Int
  private(set) var best: [Bool]?
  private(set) var bestLoss = Int.max

  init(_ problem: SuppressionProblem, steps: Int) {
    self.problem = problem
    self.steps = steps
  }

  /// Takes a choice if it loses less than the best so far.
  mutating func offer(_ hidden: [Bool]) {
    let loss = loss(hidden)
    if loss < bestLoss { (best, bestLoss) = (hidden, loss) }
  }

  func loss(_ hidden: [Bool]) -> Int {
    hidden.indices.reduce(0) { hidden[$1] ? $0 + problem.losses[$1] : $0 }
  }

  /// Tries everything that could lose less; true when it came to the end.
  mutating func exhaust() -> Bool {
    let hidden = problem.firstHidden
    branch(hidden, [Bool](repeating: false, count: hidden.count), loss(hidden))
    return steps > 0
  }

  private mutating func branch(_ hidden: [Bool], _ shown: [Bool], _ loss: Int) {
    guard steps > 0, loss < bestLoss else { return }
    steps -= 1
    guard let cuts = openCuts(hidden, shown) else { return }
    if cuts.isEmpty { return offer(hidden) }
    guard loss + least(cuts) < bestLoss, let narrowest = cuts.first else { return }
    var shown = shown
    var frequency = [Int](repeating: 0, count: hidden.count)
    for cut in cuts { for cell in cut { frequency[cell] += 1 } }
    let order = narrowest.sorted { left, right in
      (problem.losses[left], -frequency[left], left) < (problem.losses[right], -frequency[right], right)
    }
    for cell in order {
      var next = hidden
      next[cell] = true
      branch(next, shown, loss + problem.losses[cell])
      shown[cell] = true
    }
  }

  /// The cuts of all cells that are too narrow, the smallest first; nil when one can never be opened.
  private func openCuts(_ hidden: [Bool], _ shown: [Bool]) -> [[Int]]? {
    let reader = problem.reader(hidden)
    var all: [[Int]] = []
    for cell in hidden.indices where problem.mustStayOpen(cell, hidden) {
      guard case .narrow(let cuts) = problem.standing(cell, reader, wantsCuts: true) else { continue }
      for cut in cuts {
        let left = cut.filter { !shown[$0] }
        if left.isEmpty { return nil }
        all.append(left)
      }
    }
    return all.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
      .map(\.element)
  }

  /// At least so much more is lost: cuts that share no cell each need one.
  private func least(_ cuts: [[Int]]) -> Int {
    var taken = [Bool](repeating: false, count: problem.losses.count)
    var least = 0
    for cut in cuts where !cut.contains(where: { taken[$0] }) {
      least += cut.map { problem.losses[$0] }.min() ?? 0
      for cell in cut { taken[cell] = true }
    }
    return least
  }
}
