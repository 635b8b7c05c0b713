/// A number with up to three decimals, exact: what an indicator measures.
public struct Amount: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The number times a thousand.
  public let thousandths: Int

  /// A number of thousandths.
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// Reads `12`, `-3.5` or `12,25`: at most nine digits before and three after the point; nil for anything else.
  public init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), text.count(where: { $0 == "-" }) == (isNegative ? 1 : 0),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].utf8.count <= 9, let whole = Int(parts[0])
    else { return nil }
    var decimals = 0
    if parts.count == 2 {
      guard parts[1].utf8.count <= 3, let read = Int(parts[1]) else { return nil }
      decimals = read * [0, 100, 10, 1][parts[1].utf8.count]
    }
    thousandths = (whole * 1000 + decimals) * (isNegative ? -1 : 1)
  }

  /// Reads the written form; throws when it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let amount = Amount(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an amount")
    }
    self = amount
  }

  /// Writes the form with a point.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// With a point and without zeros at the end: `12.5`.
  public var description: String { text(point: ".") }

  /// With a point or a comma and without zeros at the end.
  public func text(point: String) -> String {
    let (whole, rest) = (abs(thousandths) / 1000, abs(thousandths) % 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    var decimals = String(String(1000 + rest).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return sign + String(whole) + point + decimals
  }

  /// By size.
  public static func < (left: Amount, right: Amount) -> Bool { left.thousandths < right.thousandths }
}
