/// How many cells of a terminal a character takes.
///
/// One table for layout and painting, equal to `wcwidth`; ambiguous characters take one cell.
public enum CellWidth {
  /// Cells of one code point: 0 (combining), 1 or 2; nil for controls and code points the table does not know.
  public static func of(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value >= 0x20, scalar.value < 0x7f { return 1 }
    let wanted = scalar.value
    var low = 0
    var high = CellWidthTable.runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if CellWidthTable.runs[middle] >> 2 <= wanted { low = middle } else { high = middle }
    }
    let width = Int(CellWidthTable.runs[low] & 3)
    return width == 3 ? nil : width
  }

  /// Cells of a grapheme cluster: the sum over its code points, which is what terminals advance by.
  public static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var sum = 0
    for scalar in character.unicodeScalars { sum += of(scalar) ?? 0 }
    return sum
  }
}
