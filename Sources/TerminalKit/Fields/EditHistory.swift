/// What can be taken back in a text: changes, not copies of the text.
struct EditHistory: Sendable, Equatable {
  /// Changes kept at most.
  static let limit = 500
  private var edits: [Edit] = []
  private var isOpen = false

  private struct Edit: Sendable, Equatable {
    var start: Int
    var removed: [Character]
    var inserted: Int
    var cursorBefore: Int
  }

  /// Notes the difference between two states; letters typed one after another make one change up to a blank.
  mutating func note(from old: TextBuffer, to new: TextBuffer) {
    let edit = Self.difference(from: old, to: new)
    let isLetter = edit.removed.isEmpty && edit.inserted == 1 && !new.characters[edit.start].isWhitespace
    if isOpen, isLetter, var last = edits.last, last.start + last.inserted == edit.start {
      last.inserted += 1
      edits[edits.count - 1] = last
    } else {
      edits.append(edit)
      if edits.count > Self.limit { edits.removeFirst() }
    }
    isOpen = isLetter
  }

  /// The next letter begins a new change.
  mutating func close() {
    isOpen = false
  }

  /// Takes the last change back; false if there is none.
  mutating func undo(_ buffer: inout TextBuffer) -> Bool {
    guard let edit = edits.popLast() else { return false }
    isOpen = false
    buffer.replace(edit.start..<min(buffer.count, edit.start + edit.inserted), with: String(edit.removed))
    buffer.move(to: edit.cursorBefore)
    return true
  }

  private static func difference(from old: TextBuffer, to new: TextBuffer) -> Edit {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old.characters[start] == new.characters[start] { start += 1 }
    var tail = 0
    while tail < shorter - start,
      old.characters[old.count - 1 - tail] == new.characters[new.count - 1 - tail]
    {
      tail += 1
    }
    return Edit(
      start: start, removed: Array(old.characters[start..<old.count - tail]),
      inserted: new.count - tail - start, cursorBefore: old.cursor)
  }
}
