/// A field of one line. Letters are always text in it, never commands.
public struct TextField: Sendable, Equatable {
  private var buffer: TextBuffer

  /// An empty field for at most `limit` characters.
  public init(limit: Int = 500) {
    buffer = TextBuffer(keepsLineFeeds: false, limit: limit)
  }

  /// The value; setting it guards the text like foreign text and puts the cursor at its end.
  public var text: String {
    get { buffer.text }
    set { buffer.set(newValue) }
  }

  /// Characters on the left of the cursor.
  public var cursor: Int { buffer.cursor }

  /// Answers a key; Up and Down leave the field like Shift-Tab and Tab.
  public mutating func update(_ key: Key) -> FieldOutcome {
    switch key {
    case .character(let character): return buffer.insert(String(character)) ? .changed : .moved
    case .paste(let text): return buffer.insert(text) ? .changed : .moved
    case .backspace: return remove(buffer.cursor - 1)
    case .delete: return remove(buffer.cursor)
    case .left: return move(to: buffer.cursor - 1)
    case .right: return move(to: buffer.cursor + 1)
    case .home: return move(to: 0)
    case .end: return move(to: buffer.count)
    case .enter: return .done
    case .tab, .down: return .next
    case .backTab, .up: return .previous
    case .escape, .pageUp, .pageDown, .insert, .function, .pasteTooLong, .resize, .hangUp: return .ignored
    }
  }

  /// Draws the field `width` cells wide, scrolled so that the cursor is seen; returns the cursor's place.
  @discardableResult public func draw(
    into grid: inout Grid, row: Int, column: Int, width: Int, style: Style = .underline
  ) -> Position {
    let widths = buffer.characters.map { CellWidth.of($0) }
    var first = 0
    var left = widths[..<buffer.cursor].reduce(0, +)
    while left > max(0, width - 1), first < buffer.cursor {
      left -= widths[first]
      first += 1
    }
    let shown = SafeText(guarded: String(buffer.characters[first...]))
    grid.put(shown, row: row, column: column, width: width, style: style)
    return Position(row: row, column: column + min(left, max(0, width - 1)))
  }

  private mutating func remove(_ place: Int) -> FieldOutcome {
    guard place >= 0, place < buffer.count else { return .moved }
    buffer.replace(place..<place + 1, with: "")
    return .changed
  }

  private mutating func move(to place: Int) -> FieldOutcome {
    buffer.move(to: place)
    return .moved
  }
}
