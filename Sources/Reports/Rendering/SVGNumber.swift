/// Numbers in drawings.
enum SVGNumber {
  /// Four decimals, a hundredth of a pixel on any screen; no locale.
  static func text(_ value: Double) -> String {
    let scaled = Int((value * 10_000).rounded())
    let decimals = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals
  }
}
