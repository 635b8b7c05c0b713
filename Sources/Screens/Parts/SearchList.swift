import Config
import TerminalKit

/// A list with a filter that is typed letter by letter.
struct SearchList: Sendable {
  private(set) var list = ListWidget(count: 0)
  private(set) var search = TextField(limit: 60)
  /// True while letters go into the filter.
  private(set) var isSearching = false
  private var isOnList = false

  enum Outcome: Equatable {
    /// Another filter text: narrow the rows again.
    case narrowed
    case opened(Int)
    case leave
    case moved
    case ignored
  }

  var text: String { search.text }

  /// Begins to search.
  mutating func begin() {
    isSearching = true
    isOnList = false
  }

  /// The rows are others now; the selection goes to `selected`, or stays where it is.
  mutating func show(count: Int, selected: Int?) {
    list.setCount(count)
    if let selected { list.select(selected) }
  }

  mutating func handle(_ key: Key, pageRows: Int) -> Outcome {
    if key == .escape { return escape() }
    if isSearching, isTyping(key) {
      isOnList = false
      return search.update(key) == .changed ? .narrowed : .moved
    }
    switch list.update(key, pageRows: pageRows) {
    case .moved:
      isOnList = true
      return .moved
    case .opened(let row):
      isSearching = false
      return .opened(row)
    case .ignored: return .ignored
    }
  }

  private mutating func escape() -> Outcome {
    guard isSearching || !search.text.isEmpty else { return .leave }
    isSearching = false
    search.text = ""
    return .narrowed
  }

  private func isTyping(_ key: Key) -> Bool {
    switch key {
    case .character, .paste, .backspace, .delete, .left, .right: true
    case .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .function,
      .pasteTooLong, .resize, .hangUp:
      false
    }
  }

  /// Draws the filter, if there is one, and the rows.
  func draw(
    into grid: inout Grid, area: CellArea, words: Words, header: SafeText, row: (Int) -> SafeText
  ) -> Position {
    guard isSearching || !search.text.isEmpty else {
      return drawRows(into: &grid, area: area, words, header, row)
    }
    let prompt = words(ScreenPhraseList.search) + " ["
    let width = max(1, min(30, area.columns - prompt.width - 1))
    grid.put(prompt, row: area.row, column: area.column)
    let input = search.draw(into: &grid, row: area.row, column: area.column + prompt.width, width: width)
    grid.put("]", row: area.row, column: area.column + prompt.width + width)
    guard area.rows > 1 else { return input }
    let place = drawRows(into: &grid, area: area.dropping(rows: 1), words, header, row)
    return isSearching && !isOnList ? input : place
  }

  private func drawRows(
    into grid: inout Grid, area: CellArea, _ words: Words, _ header: SafeText, _ row: (Int) -> SafeText
  ) -> Position {
    guard list.count > 0 else {
      let text = words(search.text.isEmpty ? ScreenPhraseList.empty : .emptySearch)
      grid.put("> " + text, row: area.row, column: area.column)
      return area.origin
    }
    return list.draw(into: &grid, area: area, header: header, row: row)
  }

  /// Rows on one page of an area.
  func pageRows(_ area: CellArea) -> Int {
    let hasSearch = isSearching || !search.text.isEmpty
    return ListWidget.pageRows(in: hasSearch ? area.dropping(rows: 1) : area, hasHeader: true)
  }

  /// The keys of a list.
  func offers(_ words: Words) -> [Offer] {
    let open = Offer(.open, key: .enter, named: words(ScreenPhraseFrame.enterKey))
    guard isSearching else { return [open] }
    return [
      open, Offer(.fieldHelp, key: .function(1), named: "F1"),
      Offer(
        .back, key: .escape, named: words(ScreenPhraseFrame.escapeKey),
        label: words(ScreenPhraseList.endSearch)),
    ]
  }
}
