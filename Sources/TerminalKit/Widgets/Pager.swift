/// A text to read, page by page. Keys: arrows, Page up, Page down, Home, End.
public struct Pager: Sendable, Equatable {
  /// The lines, not yet broken to a width.
  public private(set) var lines: [SafeText]
  /// The first row shown, counted in broken lines.
  public private(set) var top = 0

  /// A text from its beginning.
  public init(_ lines: [SafeText]) {
    self.lines = lines
  }

  /// Shows another text from its beginning.
  public mutating func show(_ lines: [SafeText]) {
    self.lines = lines
    top = 0
  }

  /// How many rows the text takes at a width.
  public func rowCount(columns: Int) -> Int {
    lines.reduce(0) { $0 + $1.wrapped(to: max(1, columns)).count }
  }

  /// Answers a key; true if it meant something. `area` is the one the text is drawn in.
  public mutating func update(_ key: Key, area: Area) -> Bool {
    let last = max(0, rowCount(columns: area.columns) - max(1, area.rows))
    let page = max(1, area.rows - 1)
    switch key {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .home: top = 0
    case .end: top = last
    case .character, .enter, .escape, .tab, .backTab, .left, .right, .backspace, .delete, .insert, .function,
      .paste, .pasteTooLong, .resize, .hangUp:
      return false
    }
    top = min(max(0, top), last)
    return true
  }

  /// Draws the rows from `top`; the cursor stands at the beginning of the first, where reading goes on.
  public func draw(into grid: inout Grid, area: Area) -> Position {
    let rows = lines.flatMap { $0.wrapped(to: max(1, area.columns)) }
    let first = min(top, max(0, rows.count - max(1, area.rows)))
    for (offset, line) in rows.dropFirst(first).prefix(area.rows).enumerated() {
      grid.put(line, row: area.row + offset, column: area.column)
    }
    return area.origin
  }
}
