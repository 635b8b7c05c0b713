import Clearing

/// How long it takes to decide what of a table of counts is hidden, so that nothing small can be worked out.
enum ProtectMeasurement {
  private static let tables = 20
  private static let minimum = 3

  /// Tables of so many rows and columns with many small counts, the same at every run.
  static func run(size: Int) {
    var draw = Draw(seed: (3, 1, 4, 1))
    let labels = (0..<size).map { "line \($0)" }
    var latencies = Latencies()
    var hidden = 0
    for _ in 0..<tables {
      let counts = labels.map { _ in labels.map { _ in draw.below(3) == 0 ? 0 : draw.below(15) } }
      let table = CountTable(rows: labels, columns: labels, counts: counts)
      latencies.add(
        ContinuousClock().measure { hidden += table.protected(minimum: minimum).hidden.count })
    }
    ResultLine(.protect).with("tables", Double(tables)).with("hidden", Double(hidden))
      .with("p50_ms", latencies.percentile(0.5) / 1000, digits: 1)
      .with("max_ms", latencies.percentile(1) / 1000, digits: 1).print()
  }
}
