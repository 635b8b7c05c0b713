/// Bars of `#` for figures.
public enum BarLine {
  /// A bar of at most `width` cells for a value on a scale from 0 to `maximum`, rounded to whole cells; a value
  /// above 0 has one cell at least. The figure itself belongs beside it.
  public static func bar(_ value: Int, of maximum: Int, width: Int) -> SafeText {
    guard value > 0, maximum > 0, width > 0 else { return .empty }
    let share = Double(min(value, maximum)) / Double(maximum)
    return .line(of: "#", count: max(1, Int((share * Double(width)).rounded())))
  }
}
