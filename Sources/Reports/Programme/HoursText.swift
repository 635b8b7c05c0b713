/// Hours as people type them.
public enum HoursText {
  /// Minutes of a number of hours with up to two decimals, written with a point or a comma; nil for anything else.
  public static func minutes(_ typed: String) -> Int? {
    let parts = typed.split(separator: typed.contains(",") ? "," : ".", omittingEmptySubsequences: false)
    guard parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].count <= 5, let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return whole * 60 }
    guard parts[1].count <= 2, let decimals = Int(parts[1]) else { return nil }
    let hundredths = parts[1].count == 1 ? decimals * 10 : decimals
    return whole * 60 + (hundredths * 60 + 50) / 100
  }
}
