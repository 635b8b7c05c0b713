/// What a list made of a key.
public enum ListOutcome: Sendable, Equatable {
  /// Another row is selected, or the same at an end of the list.
  case moved
  /// Open the row of this index.
  case opened(Int)
  /// The key means nothing here.
  case ignored
}

/// A list of rows, page by page; rows exist only while they are drawn, so that their number costs nothing.
///
/// The selected row carries `>` in its first column, and the hardware cursor stands there.
public struct ListWidget: Sendable, Equatable {
  /// Rows shown at most on a window of the design size.
  public static let designRows = 16
  /// Number of rows.
  public private(set) var count: Int
  /// Index of the selected row; 0 in an empty list.
  public private(set) var selected: Int

  /// A list with a selected row.
  public init(count: Int, selected: Int = 0) {
    self.count = max(0, count)
    self.selected = 0
    select(selected)
  }

  /// Selects a row; an index outside the list selects the nearest one.
  public mutating func select(_ index: Int) {
    selected = min(max(0, index), max(0, count - 1))
  }

  /// Changes the number of rows, such as after filtering; the selection stays where it can.
  public mutating func setCount(_ count: Int) {
    self.count = max(0, count)
    select(selected)
  }

  /// Rows on one page of an area; a header takes one row more.
  public static func pageRows(in area: Area, hasHeader: Bool) -> Int {
    let room = area.rows - (hasHeader && area.rows > 1 ? 1 : 0)
    return max(1, room <= designRows + 2 ? min(designRows, room) : room)
  }

  /// The page of the selected row and the number of pages, both from 1.
  public func page(of pageRows: Int) -> (number: Int, count: Int) {
    let rows = max(1, pageRows)
    return (selected / rows + 1, max(1, (count + rows - 1) / rows))
  }

  /// Answers a key; `pageRows` as given by `pageRows(in:hasHeader:)`.
  public mutating func update(_ key: Key, pageRows: Int) -> ListOutcome {
    let page = max(1, pageRows)
    switch key {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: select(selected - page)
    case .pageDown: select(selected + page)
    case .home: select(0)
    case .end: select(count - 1)
    case .enter: return count > 0 ? .opened(selected) : .ignored
    case .character, .escape, .tab, .backTab, .left, .right, .backspace, .delete, .insert, .function, .paste,
      .pasteTooLong, .resize, .hangUp:
      return .ignored
    }
    return .moved
  }

  /// Draws one page; `row` gives the text of a row by its index. Returns the cursor's place.
  public func draw(
    into grid: inout Grid, area: Area, header: SafeText? = nil, row: (Int) -> SafeText
  ) -> Position {
    var body = area
    if let header, area.rows > 1 {
      grid.put("  " + header, row: area.row, column: area.column, width: area.columns, style: .bold)
      body = area.dropping(rows: 1)
    }
    let page = Self.pageRows(in: area, hasHeader: header != nil)
    let first = selected / page * page
    for index in first..<max(first, min(count, first + page)) {
      let isSelected = index == selected
      grid.put(
        (isSelected ? "> " : "  ") + row(index), row: body.row + index - first, column: body.column,
        width: body.columns, style: isSelected ? .reverse : [])
    }
    return Position(row: body.row + selected - first, column: body.column)
  }
}
