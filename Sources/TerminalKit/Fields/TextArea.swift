/// A field of several lines with word wrap. Letters are text, Tab and Esc leave it.
public struct TextArea: Sendable, Equatable {
  private var buffer: TextBuffer
  private var history = EditHistory()
  /// Removes the word on the left of the cursor, without a chord.
  private let deleteWord: Key
  /// Takes back the last change.
  private let undo: Key
  /// Rows of text: what Page up and Page down skip.
  private let pageRows = 10

  /// An empty field for at most `limit` characters.
  public init(limit: Int = 20_000, deleteWord: Key = .function(4), undo: Key = .function(3)) {
    buffer = TextBuffer(keepsLineFeeds: true, limit: limit)
    self.deleteWord = deleteWord
    self.undo = undo
  }

  /// The value; setting it guards the text like foreign text and forgets what could be undone.
  public var text: String {
    get { buffer.text }
    set {
      buffer.set(newValue)
      history = EditHistory()
    }
  }

  /// Characters on the left of the cursor.
  public var cursor: Int { buffer.cursor }

  /// Lines of the text as typed, 0 if there is none.
  public var lineCount: Int {
    buffer.count == 0 ? 0 : buffer.characters.reduce(1) { $0 + ($1 == "\n" ? 1 : 0) }
  }

  /// Answers a key; `width` is the width it is drawn with, in cells.
  public mutating func update(_ key: Key, width: Int) -> FieldOutcome {
    if key == deleteWord { return remove(buffer.startOfWord..<buffer.cursor) }
    if key == undo { return takeBack() }
    switch key {
    case .character(let character): return insert(String(character))
    case .paste(let text): return insert(text)
    case .enter: return insert("\n")
    case .backspace: return remove(buffer.cursor - 1..<buffer.cursor)
    case .delete: return remove(buffer.cursor..<buffer.cursor + 1)
    case .left: return move(to: buffer.cursor - 1)
    case .right: return move(to: buffer.cursor + 1)
    case .up: return move(rows: -1, width: width)
    case .down: return move(rows: 1, width: width)
    case .pageUp: return move(rows: -pageRows, width: width)
    case .pageDown: return move(rows: pageRows, width: width)
    case .home: return move(to: wrapped(width).rowStart(of: buffer.cursor))
    case .end: return move(to: wrapped(width).rowEnd(of: buffer.cursor))
    case .tab: return .next
    case .backTab: return .previous
    case .escape, .insert, .function, .pasteTooLong, .resize, .hangUp: return .ignored
    }
  }

  /// Draws the part of the text around the cursor; returns the cursor's place.
  @discardableResult public func draw(into grid: inout Grid, area: Area) -> Position {
    let wrap = wrapped(area.columns)
    let place = wrap.place(of: buffer.cursor)
    let first = max(0, place.row - max(0, area.rows - 1))
    for line in 0..<area.rows {
      let shown = first + line < wrap.rows.count ? wrap.text(ofRow: first + line) : .empty
      grid.put(shown, row: area.row + line, column: area.column, width: area.columns)
    }
    return Position(
      row: area.row + place.row - first,
      column: area.column + min(place.column, max(0, area.columns - 1)))
  }

  private func wrapped(_ width: Int) -> WrappedText {
    // One cell is kept free so that the cursor behind a full row has a place.
    WrappedText(buffer.characters, width: max(1, width - 1))
  }

  private mutating func insert(_ text: String) -> FieldOutcome {
    change { $0.insert(text) }
  }

  private mutating func remove(_ range: Range<Int>) -> FieldOutcome {
    guard range.lowerBound >= 0, range.upperBound <= buffer.count, !range.isEmpty else { return .moved }
    return change { $0.replace(range, with: "") }
  }

  private mutating func change(_ edit: (inout TextBuffer) -> Bool) -> FieldOutcome {
    let before = buffer
    guard edit(&buffer) else { return .moved }
    history.note(from: before, to: buffer)
    return .changed
  }

  private mutating func takeBack() -> FieldOutcome {
    history.undo(&buffer) ? .changed : .moved
  }

  private mutating func move(to place: Int) -> FieldOutcome {
    buffer.move(to: place)
    history.close()
    return .moved
  }

  private mutating func move(rows: Int, width: Int) -> FieldOutcome {
    let wrap = wrapped(width)
    let here = wrap.place(of: buffer.cursor)
    let target = here.row + rows
    if target < 0 { return move(to: 0) }
    if target >= wrap.rows.count { return move(to: buffer.count) }
    return move(to: wrap.offset(row: target, column: here.column))
  }
}
