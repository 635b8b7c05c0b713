/// Breaks characters into rows between words.
enum WordWrap {
  /// The rows of a text as ranges of character offsets; they follow one another without gaps, except for the
  /// line feeds between them. A blank at the end of a row belongs to it and may reach beyond the width.
  static func rows(_ characters: [Character], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    for index in 0...characters.count where index == characters.count || characters[index] == "\n" {
      wrap(characters, start..<index, width: max(1, width), into: &rows)
      start = index + 1
    }
    return rows
  }

  private static func wrap(
    _ characters: [Character], _ line: Range<Int>, width: Int, into rows: inout [Range<Int>]
  ) {
    var start = line.lowerBound
    var used = 0
    var breakAfter: Int?
    var index = start
    while index < line.upperBound {
      let cells = CellWidth.of(characters[index])
      if characters[index] == " " {
        breakAfter = index + 1
      } else if used + cells > width, index > start {
        let end = breakAfter ?? index
        rows.append(start..<end)
        start = end
        index = end
        used = 0
        breakAfter = nil
        continue
      }
      used += cells
      index += 1
    }
    rows.append(start..<line.upperBound)
  }
}
