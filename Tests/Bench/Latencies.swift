/// How long each of many equal things took.
struct Latencies {
  private var microseconds: [Double] = []

  /// How many were taken.
  var count: Int { microseconds.count }

  /// Notes one more.
  mutating func add(_ duration: Duration) { microseconds.append(duration / .microseconds(1)) }

  /// The duration in microseconds that this share of them (0 to 1) did not exceed; 0 when there is none.
  func percentile(_ share: Double) -> Double {
    guard !microseconds.isEmpty else { return 0 }
    return microseconds.sorted()[Int(share * Double(microseconds.count - 1))]
  }
}

extension Duration {
  /// Seconds with their fraction.
  var seconds: Double { self / .seconds(1) }
}
