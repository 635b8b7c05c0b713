import TerminalKit

/// What a terminal shows after some bytes: the part of xterm that terminfo's `xterm-256color` uses.
public struct TerminalScreen {
  /// Cells in a row.
  public let columns: Int
  /// Rows.
  public let rows: Int
  /// Is the alternate screen shown?
  public private(set) var isAlternate = false
  /// Sequences that are not understood; a test can demand that there are none.
  public private(set) var unknown: [String] = []
  /// Behind the last column after a character there, as terminals do before they wrap.
  private var pen = Position(row: 0, column: 0)
  private var cells: [[String]]
  private var margins: ClosedRange<Int>
  private var lastText = " "
  private var saved = Position(row: 0, column: 0)

  /// An empty screen of a size in cells.
  public init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    margins = 0...rows - 1
  }

  /// The hardware cursor.
  public var cursor: Position { Position(row: pen.row, column: min(pen.column, columns - 1)) }

  /// The text of a row without blanks at its end.
  public func line(_ row: Int) -> String {
    var text = cells[row].joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows.
  public var text: String { (0..<rows).map { line($0) }.joined(separator: "\n") }

  /// Takes bytes that a program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    var rest = String(decoding: Array(bytes), as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1b}": escape(&rest)
      case "\r": pen.column = 0
      case "\n": lineFeed()
      case "\u{8}": pen.column = max(0, pen.column - 1)
      case "\t": pen.column = min(columns - 1, (pen.column / 8 + 1) * 8)
      case "\u{f}", "\u{e}": break
      default: put(scalar)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    guard let width = CellWidth.of(scalar) else {
      unknown.append("U+" + String(scalar.value, radix: 16))
      return
    }
    if width == 0 {
      let column = max(0, pen.column - 1)
      cells[pen.row][cells[pen.row][column].isEmpty ? max(0, column - 1) : column] += String(scalar)
      return
    }
    if pen.column + width > columns {
      pen.column = 0
      lineFeed()
    }
    lastText = String(scalar)
    cells[pen.row][pen.column] = lastText
    if width == 2, pen.column + 1 < columns { cells[pen.row][pen.column + 1] = "" }
    pen.column += width
  }

  private mutating func escape(_ rest: inout Substring.UnicodeScalarView) {
    guard let kind = rest.popFirst() else { return }
    switch kind {
    case "[":
      var parameters = ""
      while let next = rest.popFirst() {
        if (0x40...0x7e).contains(next.value) { return control(next, parameters) }
        parameters.unicodeScalars.append(next)
      }
    case "(", ")": _ = rest.popFirst()
    case "M": reverseLineFeed()
    case "7": saved = pen
    case "8": pen = saved
    case "=", ">": break
    default: unknown.append("ESC " + String(kind))
    }
  }

  private mutating func control(_ final: Unicode.Scalar, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = max(1, numbers.first.flatMap { $0 } ?? 1)
    let column = min(pen.column, columns - 1)
    switch final {
    case "H": place(row: first - 1, column: max(1, numbers.dropFirst().first.flatMap { $0 } ?? 1) - 1)
    case "A": place(row: pen.row - first, column: column)
    case "B": place(row: pen.row + first, column: column)
    case "C": place(row: pen.row, column: column + first)
    case "D": place(row: pen.row, column: column - first)
    case "G": place(row: pen.row, column: first - 1)
    case "d": place(row: first - 1, column: column)
    case "Z": place(row: pen.row, column: (column - 1) / 8 * 8)
    case "J": eraseScreen(numbers.first.flatMap { $0 } ?? 0)
    case "K": eraseLine(numbers.first.flatMap { $0 } ?? 0)
    case "X": erase(row: pen.row, column..<min(columns, column + first))
    case "P":
      cells[pen.row].removeSubrange(column..<min(columns, column + first))
      cells[pen.row] += Array(repeating: " ", count: columns - cells[pen.row].count)
    case "@":
      cells[pen.row].insert(contentsOf: Array(repeating: " ", count: first), at: column)
      cells[pen.row] = Array(cells[pen.row].prefix(columns))
    case "b": for scalar in String(repeating: lastText, count: first).unicodeScalars { put(scalar) }
    case "L": scroll(pen.row...margins.upperBound, by: -first)
    case "M": scroll(pen.row...margins.upperBound, by: first)
    case "S": scroll(margins, by: first)
    case "T": scroll(margins, by: -first)
    case "r":
      let last = numbers.dropFirst().first.flatMap { $0 } ?? rows
      margins = first - 1...max(first - 1, min(rows, last) - 1)
      pen = Position(row: 0, column: 0)
    case "h", "l": if parameters == "?1049" { isAlternate = final == "h" }
    case "m", "t": break
    default: unknown.append("CSI " + parameters + String(final))
    }
  }

  private mutating func place(row: Int, column: Int) {
    pen = Position(row: min(max(0, row), rows - 1), column: min(max(0, column), columns - 1))
  }

  private mutating func lineFeed() {
    if pen.row == margins.upperBound {
      scroll(margins, by: 1)
    } else {
      place(row: pen.row + 1, column: pen.column)
    }
  }

  private mutating func reverseLineFeed() {
    if pen.row == margins.lowerBound {
      scroll(margins, by: -1)
    } else {
      place(row: pen.row - 1, column: pen.column)
    }
  }

  /// Lines move up by `count`, or down if it is negative.
  private mutating func scroll(_ range: ClosedRange<Int>, by count: Int) {
    let blank = Array(repeating: " ", count: columns)
    let old = Array(cells[range])
    for (offset, row) in range.enumerated() {
      let source = offset + count
      cells[row] = old.indices.contains(source) ? old[source] : blank
    }
  }

  private mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func eraseLine(_ mode: Int) {
    let column = min(pen.column, columns - 1)
    let range = mode == 0 ? column..<columns : mode == 1 ? 0..<column + 1 : 0..<columns
    erase(row: pen.row, range)
  }

  private mutating func eraseScreen(_ mode: Int) {
    eraseLine(mode)
    let range = mode == 0 ? pen.row + 1..<rows : mode == 1 ? 0..<pen.row : 0..<rows
    for row in range { erase(row: row, 0..<columns) }
  }
}
