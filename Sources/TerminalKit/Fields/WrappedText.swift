/// A text in rows of a width, with the way from character offsets to places and back.
struct WrappedText {
  let characters: [Character]
  let rows: [Range<Int>]

  init(_ characters: [Character], width: Int) {
    self.characters = characters
    rows = WordWrap.rows(characters, width: width)
  }

  /// Row and column in cells of a place between two characters.
  func place(of offset: Int) -> Position {
    let row = rows.lastIndex { $0.lowerBound <= offset } ?? 0
    let cells = characters[rows[row].lowerBound..<min(offset, rows[row].upperBound)]
    return Position(row: row, column: cells.reduce(0) { $0 + CellWidth.of($1) })
  }

  /// The place between characters that is nearest to a column on its left.
  func offset(row: Int, column: Int) -> Int {
    var left = column
    var offset = rows[row].lowerBound
    while offset < lastOffset(ofRow: row) {
      left -= CellWidth.of(characters[offset])
      if left < 0 { break }
      offset += 1
    }
    return offset
  }

  func rowStart(of offset: Int) -> Int {
    rows[place(of: offset).row].lowerBound
  }

  func rowEnd(of offset: Int) -> Int {
    lastOffset(ofRow: place(of: offset).row)
  }

  func text(ofRow row: Int) -> SafeText {
    SafeText(guarded: String(characters[rows[row]]))
  }

  /// The last place in a row: behind its last character, or before it where the next row follows directly.
  private func lastOffset(ofRow row: Int) -> Int {
    let range = rows[row]
    let continues = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound && !range.isEmpty
    return continues ? range.upperBound - 1 : range.upperBound
  }
}
