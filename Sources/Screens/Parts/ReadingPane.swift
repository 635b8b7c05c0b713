import TerminalKit

/// A rectangle of the screen; named so because the domain has areas of its own.
typealias CellArea = TerminalKit.Area

/// One line of a text to read.
struct PaneLine: Sendable, Equatable {
  var text: SafeText
  var style: Style = []
  /// The number of what this line is about, such as the referral that Enter opens on it.
  var link: String?

  init(_ text: SafeText, style: Style = [], link: String? = nil) {
    self.text = text
    self.style = style
    self.link = link
  }

  static let blank = PaneLine(.empty)
}

extension [PaneLine] {
  /// The same lines, all about one thing.
  func about(_ number: String) -> [PaneLine] {
    map { PaneLine($0.text, style: $0.style, link: number) }
  }
}

/// A text to read line by line: `>` and the hardware cursor stand at the line that is read.
struct ReadingPane: Sendable, Equatable {
  /// Cells that the marker takes on the left.
  static let margin = 2
  private(set) var line = 0
  private var top = 0

  init() {}

  /// Answers a key; true if it meant something.
  mutating func update(_ key: Key, count: Int, rows: Int) -> Bool {
    let page = max(1, rows - 1)
    switch key {
    case .up: line -= 1
    case .down: line += 1
    case .pageUp: line -= page
    case .pageDown: line += page
    case .home: line = 0
    case .end: line = count - 1
    case .character, .enter, .escape, .tab, .backTab, .left, .right, .backspace, .delete, .insert, .function,
      .paste, .pasteTooLong, .resize, .hangUp:
      return false
    }
    line = min(max(0, line), max(0, count - 1))
    let first = line - max(1, rows) + 1
    top = min(max(top, first), line)
    return true
  }

  /// Back to the beginning.
  mutating func reset() {
    line = 0
    top = 0
  }

  /// Draws the lines around the one that is read.
  func draw(_ lines: [PaneLine], into grid: inout Grid, area: CellArea) -> Position {
    let current = min(line, max(0, lines.count - 1))
    let rows = max(1, area.rows)
    let first = max(0, min(max(top, current - rows + 1), current))
    for (offset, shown) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      let isCurrent = first + offset == current
      grid.put(
        (isCurrent ? "> " : "  ") + shown.text, row: area.row + offset, column: area.column,
        style: shown.style)
    }
    return Position(row: area.row + min(current - first, rows - 1), column: area.column)
  }
}
