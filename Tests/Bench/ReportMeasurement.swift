import Clearing
import ReadModel

/// How long it takes to group incidents for a report: by period, motive, type and district, adding up one number.
enum ReportMeasurement {
  /// The four columns of the plain program that this is compared with: how many different values each has.
  private static let widths = [8, 12, 10, 20]
  private static let times = 5

  static func run(rows: Int) {
    var draw = Draw(seed: (7, 7, 7, 7))
    let columns = widths.map { width in
      Grouping.Column((0..<rows).map { _ in UInt16(draw.below(width)) }, width: width)
    }
    let hours = (0..<rows).map { Int32($0 % 100) }
    var latencies = Latencies()
    var filled = 0
    for _ in 0..<times {
      latencies.add(
        ContinuousClock().measure { filled = Grouping(columns, adding: hours).counts.count { $0 > 0 } })
    }
    ResultLine(.report).with("rows", Double(rows)).with("cells", Double(filled))
      .with("p50_ms", latencies.percentile(0.5) / 1000, digits: 2).print()
  }
}
