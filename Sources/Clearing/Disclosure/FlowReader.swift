/// Finds a cell's range exactly where the cells form a network: one more in the cell has to flow back some other way.
struct FlowReader: Reader {
  let network: CellNetwork
  let counts: [Int]
  let hidden: [Bool]

  /// More than any count: a hidden cell has no upper end by itself.
  static let endless = Int.max / 4

  func reach(_ cell: Int, up: Bool, limit: Int, wantsCuts: Bool) -> Reach {
    let source = up ? network.heads[cell] : network.tails[cell]
    let sink = up ? network.tails[cell] : network.heads[cell]
    if source == sink || limit <= 0 { return Reach(distance: max(0, limit), moved: [], cuts: []) }
    var flow = CellFlow(reader: self, avoided: cell)
    var distance = 0
    while distance < limit, let step = flow.push(from: source, to: sink, most: limit - distance) {
      distance += step
    }
    let moved = flow.changes.indices.filter { flow.changes[$0] != 0 }
    guard wantsCuts, distance < limit else { return Reach(distance: distance, moved: moved, cuts: []) }
    let near = crossing(flow.reached(from: source, forward: true), leaving: true, but: cell)
    let far = crossing(flow.reached(from: sink, forward: false), leaving: false, but: cell)
    return Reach(distance: distance, moved: moved, cuts: [near, far])
  }

  /// The shown cells over which more could leave the marked nodes (or come to them).
  private func crossing(_ marks: [Bool], leaving: Bool, but cell: Int) -> [Int] {
    counts.indices.filter { other in
      guard !hidden[other], other != cell else { return false }
      let (tail, head) = (marks[network.tails[other]], marks[network.heads[other]])
      guard tail != head else { return false }
      // Along the arc a cell grows, without end; against it, it shrinks, which a zero cannot.
      return tail == leaving || counts[other] > 0
    }
  }
}

/// A change of the hidden cells that keeps every sum but for one cell.
struct CellFlow {
  let reader: FlowReader
  let avoided: Int
  /// By how much each cell differs from its count.
  private(set) var changes: [Int]

  init(reader: FlowReader, avoided: Int) {
    self.reader = reader
    self.avoided = avoided
    changes = [Int](repeating: 0, count: reader.counts.count)
  }

  /// How much more can go over the cell from this node to its other end.
  func room(_ cell: Int, from node: Int) -> Int {
    reader.network.tails[cell] == node ? FlowReader.endless : reader.counts[cell] + changes[cell]
  }

  /// The node at the other end.
  func end(_ cell: Int, from node: Int) -> Int {
    reader.network.tails[cell] == node ? reader.network.heads[cell] : reader.network.tails[cell]
  }

  /// Sends what fits along the cells of a way from `source` on.
  mutating func send(_ amount: Int, along way: [Int], from source: Int) {
    var node = source
    for cell in way {
      changes[cell] += reader.network.tails[cell] == node ? amount : -amount
      node = end(cell, from: node)
    }
  }

  /// Sends more over one shortest way; nil when there is none left.
  mutating func push(from source: Int, to sink: Int, most: Int) -> Int? {
    var arrival = [Int](repeating: -1, count: reader.network.arcs.count)
    var queue = [source]
    var place = 0
    arrival[source] = -2
    search: while place < queue.count {
      let node = queue[place]
      place += 1
      for cell in reader.network.arcs[node] where reader.hidden[cell] && cell != avoided {
        let next = end(cell, from: node)
        if arrival[next] != -1 || room(cell, from: node) <= 0 { continue }
        arrival[next] = cell
        if next == sink { break search }
        queue.append(next)
      }
    }
    guard arrival[sink] >= 0 else { return nil }
    var way: [Int] = []
    var amount = most
    var node = sink
    while node != source {
      let cell = arrival[node]
      way.append(cell)
      node = end(cell, from: node)
      amount = min(amount, room(cell, from: node))
    }
    send(amount, along: way.reversed(), from: source)
    return amount
  }

  /// The nodes that can still be reached from one, or from which it can be reached.
  func reached(from start: Int, forward: Bool) -> [Bool] {
    var marks = [Bool](repeating: false, count: reader.network.arcs.count)
    var open = [start]
    marks[start] = true
    while let node = open.popLast() {
      for cell in reader.network.arcs[node] where reader.hidden[cell] && cell != avoided {
        let next = end(cell, from: node)
        if marks[next] || room(cell, from: forward ? node : next) <= 0 { continue }
        marks[next] = true
        open.append(next)
      }
    }
    return marks
  }
}
