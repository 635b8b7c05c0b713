import Foundation

/// One measured result: words and numbers by name, printed as one JSON object on a line of its own.
struct ResultLine {
  private var fields: [(name: String, value: String)]

  /// A result of a measurement.
  init(_ measurement: LotseBench.Measurement, _ part: String? = nil) {
    fields = [("bench", Self.quoted("lotse-" + measurement.rawValue))]
    if let part { fields.append(("part", Self.quoted(part))) }
  }

  /// Adds a number with so many digits behind the point.
  func with(_ name: String, _ number: Double, digits: Int = 0) -> ResultLine {
    var line = self
    line.fields.append((name, String(format: "%.\(digits)f", number)))
    return line
  }

  /// Adds the rate and the middle and late percentiles of a run.
  func with(_ latencies: Latencies, over seconds: Double) -> ResultLine {
    with("events_s", Double(latencies.count) / seconds).with("p50_us", latencies.percentile(0.5))
      .with("p99_us", latencies.percentile(0.99)).with("max_us", latencies.percentile(1))
  }

  /// Prints it.
  func print() {
    let text = fields.map { "\(Self.quoted($0.name)):\($0.value)" }.joined(separator: ",")
    FileHandle.standardOutput.write(Data("{\(text)}\n".utf8))
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}
