extension SuppressionProblem {
  /// Decides what to hide. The same counts always give the same answer.
  public func solve() -> Suppression {
    let first = firstHidden
    let small = cells.cells.indices.filter { isPrimary[$0] }
    let known = small.filter { cells.cells[$0].standing == .published }
    let order = first.indices.filter { mustStayOpen($0, first) }
    var search = SuppressionSearch(self, steps: network == nil ? 60 : exactSteps)
    for attempt in attempts(order) { search.offer(attempt) }
    if let best = search.best { renew(best, &search) }
    let isLeast = search.exhaust() && search.best != nil
    guard let best = search.best else { return everything(known) }
    return suppression(best, exposed: known, isEverything: false, isLeast: isLeast)
  }

  /// More where a step is cheap: an effort that is about the same for small and large tables.
  private var exactSteps: Int { max(25, 900_000 / max(1, cells.cells.count * cells.cells.count)) }

  private func suppression(
    _ hidden: [Bool], exposed: [Int], isEverything: Bool, isLeast: Bool
  ) -> Suppression {
    let places = hidden.indices.filter { hidden[$0] && cells.cells[$0].standing == .open }
    return Suppression(
      hidden: places, primary: places.filter { isPrimary[$0] }, exposed: exposed,
      isEverything: isEverything, isLeast: isLeast)
  }

  /// Nothing less is enough: all is hidden, and what can be derived even then is named.
  private func everything(_ known: [Int]) -> Suppression {
    let hidden = cells.cells.map { $0.standing != .published }
    let reader = reader(hidden)
    let narrow = hidden.indices.filter { cell in
      guard isPrimary[cell], hidden[cell] else { return false }
      if case .narrow = standing(cell, reader, wantsCuts: false) { return true }
      return false
    }
    return suppression(hidden, exposed: (known + narrow).sorted(), isEverything: true, isLeast: false)
  }

  /// Choices from several orders: as they stand, smallest first, largest first, backwards.
  private func attempts(_ order: [Int]) -> [[Bool]] {
    let greed = SuppressionGreed(self)
    let rising = order.sorted { (cells.cells[$0].count, $0) < (cells.cells[$1].count, $1) }
    let orders = network == nil ? [rising] : [order, rising, rising.reversed(), order.reversed()]
    return orders.compactMap { greed.complete(firstHidden, order: $0).map(greed.trimmed) }
  }

  /// Shows a part of the complements again and finds other ways, several times over.
  private func renew(_ start: [Bool], _ search: inout SuppressionSearch) {
    guard network != nil else { return }
    var lottery = UInt64(cells.cells.count)
    var greed = SuppressionGreed(self)
    let first = firstHidden
    for _ in 0..<24 {
      var hidden = search.best ?? start
      func draw(_ many: UInt64) -> Int {
        lottery = lottery &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((lottery >> 33) % many)
      }
      for cell in hidden.indices where hidden[cell] && !first[cell] && draw(3) == 0 { hidden[cell] = false }
      greed.prices = losses.map { $0 * 8 + draw(4) }
      let order = hidden.indices.filter { mustStayOpen($0, hidden) }
      guard let whole = greed.complete(hidden, order: order) else { continue }
      search.offer(greed.trimmed(whole))
    }
  }
}
