/// Cheapest ways around a cell through shown cells, which have to be hidden for it.
struct CellWays {
  let reader: FlowReader
  let prices: [Int]
  let isOpen: [Bool]
  let cell: Int
  /// The shown cells that are used so far.
  private(set) var added: [Int] = []
  private(set) var price = 0
  private var isFree: [Bool]

  init(reader: FlowReader, prices: [Int], isOpen: [Bool], cell: Int) {
    self.reader = reader
    self.prices = prices
    self.isOpen = isOpen
    self.cell = cell
    isFree = reader.hidden
  }

  /// Moves the cell as far as needed; the answer is how far it came. `isWide` takes only ways that carry all at once.
  mutating func open(up: Bool, need: Int, isWide: Bool) -> Int {
    let (tail, head) = (reader.network.tails[cell], reader.network.heads[cell])
    let (source, sink) = up ? (head, tail) : (tail, head)
    if source == sink { return need }
    var flow = CellFlow(reader: reader, avoided: cell)
    var distance = 0
    while distance < need {
      let least = isWide ? need - distance : 1
      guard let way = cheapest(flow, from: source, to: sink, least: least) else { return distance }
      var (node, amount) = (source, need - distance)
      for step in way {
        amount = min(amount, flow.room(step, from: node))
        node = flow.end(step, from: node)
        if !isFree[step] {
          isFree[step] = true
          added.append(step)
          price += prices[step]
        }
      }
      flow.send(amount, along: way, from: source)
      distance += amount
    }
    return distance
  }

  /// The cells of the way that costs least, each with room for `least`.
  private func cheapest(_ flow: CellFlow, from source: Int, to sink: Int, least: Int) -> [Int]? {
    let network = reader.network
    var costs = [Int](repeating: Int.max, count: network.arcs.count)
    var arrival = [Int](repeating: -1, count: network.arcs.count)
    var isDone = [Bool](repeating: false, count: network.arcs.count)
    costs[source] = 0
    while true {
      var nearest = -1
      for node in costs.indices where !isDone[node] && costs[node] < Int.max {
        if nearest < 0 || costs[node] < costs[nearest] { nearest = node }
      }
      if nearest < 0 { return nil }
      if nearest == sink { break }
      isDone[nearest] = true
      for step in network.arcs[nearest] where step != cell && (isFree[step] || isOpen[step]) {
        let next = flow.end(step, from: nearest)
        if isDone[next] || flow.room(step, from: nearest) < least { continue }
        let cost = costs[nearest] + (isFree[step] ? 0 : prices[step])
        if cost < costs[next] { (costs[next], arrival[next]) = (cost, step) }
      }
    }
    var way: [Int] = []
    var node = sink
    while node != source {
      way.append(arrival[node])
      node = flow.end(arrival[node], from: node)
    }
    return way.reversed()
  }
}
