/// Figures to protect together: falls apart into groups that nothing links, each a problem of its own.
struct FigureTask {
  let figures: [FigureKey: Figure]
  /// Which of them are totals: hiding them loses more.
  let totals: Set<FigureKey>
  /// What readers know figures to be at the least, where that is more than nothing.
  let floors: [FigureKey: Int]
  let minimum: Int

  /// The most figures of a group whose sums are no network: beyond it everything in the group is hidden, which is always safe.
  private static let mostTangled = 48

  /// Decides group by group.
  func solve(_ sums: [FigureSum]) -> FigureWeb.Answer {
    var answer = FigureWeb.Answer(hidden: [], exposed: [])
    let movable = sums.map { sum in sum.members.filter(isMovable) }
    var grouped: Set<FigureKey> = []
    for group in groups(movable) {
      grouped.formUnion(group.keys)
      let part = solve(group.keys, group.sums.map { sums[$0] })
      answer.hidden.formUnion(part.hidden)
      answer.exposed.formUnion(part.exposed)
    }
    // What adds up with nothing is hidden only where it is small itself.
    for (key, figure) in figures where !grouped.contains(key) && figure.isPrimary(minimum) {
      switch figure.standing {
      case .open: answer.hidden.insert(key)
      case .published: if figure.count < minimum { answer.exposed.insert(key) }
      case .withheld: break
      }
    }
    return answer
  }

  /// What everybody knows moves no more.
  private func isMovable(_ key: FigureKey) -> Bool { figures[key].map { $0.standing != .published } ?? false }

  private func groups(_ sums: [[FigureKey]]) -> [(keys: [FigureKey], sums: [Int])] {
    var sumsOfKey: [FigureKey: [Int]] = [:]
    for (place, keys) in sums.enumerated() { for key in keys { sumsOfKey[key, default: []].append(place) } }
    var groups: [(keys: [FigureKey], sums: [Int])] = []
    var seen: Set<FigureKey> = []
    for start in sumsOfKey.keys.sorted() where seen.insert(start).inserted {
      var (open, keys, places): ([FigureKey], [FigureKey], Set<Int>) = ([start], [], [])
      while let key = open.popLast() {
        keys.append(key)
        for place in sumsOfKey[key] ?? [] where places.insert(place).inserted {
          for other in sums[place] where seen.insert(other).inserted { open.append(other) }
        }
      }
      groups.append((keys.sorted(), places.sorted()))
    }
    return groups
  }

  private func solve(_ keys: [FigureKey], _ sums: [FigureSum]) -> FigureWeb.Answer {
    let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    var linked = LinkedCells(cells: keys.map(cell), sums: [])
    for sum in sums {
      let parts = sum.parts.compactMap { places[$0] }
      var total = places[sum.total]
      if total == nil {
        // A total that is known is a number, not a cell; each sum gets one of its own, so that it links nothing.
        linked.cells.append(LinkedCells.Cell(0, standing: .published))
        total = linked.cells.count - 1
      }
      if let total { linked.sums.append(LinkedCells.Sum(total: total, parts: parts)) }
    }
    let problem = SuppressionProblem(linked, minimum: minimum)
    let isTooTangled = problem.network == nil && keys.count > Self.mostTangled
    guard !isTooTangled, problem.firstHidden.contains(true) else {
      return FigureWeb.Answer(
        hidden: isTooTangled ? Set(keys.filter { figures[$0]?.standing == .open }) : [], exposed: [])
    }
    let suppression = problem.solve()
    return FigureWeb.Answer(
      hidden: Set(suppression.hidden.map { keys[$0] }),
      exposed: Set(suppression.exposed.filter { $0 < keys.count }.map { keys[$0] }))
  }

  /// What is known to be something can fall to that only. A total that nobody is shown may be known all the same, unless it is small.
  private func cell(_ key: FigureKey) -> LinkedCells.Cell {
    guard let figure = figures[key] else { return LinkedCells.Cell(0, standing: .published) }
    let floor = floors[key] ?? 0
    return LinkedCells.Cell(
      figure.count - floor, isTotal: totals.contains(key) && figure.standing == .open,
      isBarred: figure.isPrimary(minimum), standing: figure.standing, floor: floor)
  }
}
