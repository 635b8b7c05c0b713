/// Text that is being typed, with a cursor between its characters.
///
/// Everything that goes in is guarded like foreign text, so that what stands in the buffer can be shown as it
/// is; a mark such as `[U+202E]` becomes ordinary text. A joiner after an Arabic or Indic letter stays.
struct TextBuffer: Sendable, Equatable {
  private(set) var characters: [Character] = []
  /// Characters on the left of the cursor.
  private(set) var cursor = 0
  private let keepsLineFeeds: Bool
  private let limit: Int

  /// An empty buffer for at most `limit` characters.
  init(keepsLineFeeds: Bool, limit: Int) {
    self.keepsLineFeeds = keepsLineFeeds
    self.limit = limit
  }

  var text: String { String(characters) }
  var count: Int { characters.count }

  /// Replaces everything; the cursor goes to the end.
  mutating func set(_ raw: String) {
    characters = []
    cursor = 0
    insert(raw)
  }

  /// Puts text at the cursor and returns true if anything went in; what exceeds the limit is left out.
  @discardableResult mutating func insert(_ raw: String) -> Bool {
    let left = cursor > 0 ? characters[cursor - 1].unicodeScalars.last : nil
    var guarding = TextGuard(keepsLineFeeds: keepsLineFeeds, after: left)
    guarding.take(keepsLineFeeds ? raw : Self.onOneLine(raw))
    let added = guarding.output
    guard !added.isEmpty else { return false }
    return replace(cursor..<cursor, with: added)
  }

  /// Removes a range and puts text in its place; the cursor goes behind it. False if the limit forbids it.
  @discardableResult mutating func replace(_ range: Range<Int>, with text: String) -> Bool {
    // Segmentation starts one character earlier: what is typed may combine with what stands there.
    let start = max(0, range.lowerBound - 1)
    let end = min(characters.count, range.upperBound + 1)
    let before = Array(String(characters[start..<range.lowerBound]) + text)
    let middle = Array(String(before) + String(characters[range.upperBound..<end]))
    let room = limit - (characters.count - (end - start))
    guard middle.count <= room || middle.count <= end - start else {
      let fitting = max(0, text.count - max(1, middle.count - room))
      return fitting > 0 && replace(range, with: String(text.prefix(fitting)))
    }
    characters.replaceSubrange(start..<end, with: middle)
    cursor = min(start + before.count, characters.count)
    return true
  }

  /// Moves the cursor to a place between two characters; places outside go to the nearest end.
  mutating func move(to place: Int) {
    cursor = min(max(0, place), characters.count)
  }

  /// The beginning of the word on the left of the cursor, with the blanks after it.
  var startOfWord: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  /// Pasted line feeds become blanks where there is one line only.
  private static func onOneLine(_ raw: String) -> String {
    guard raw.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) else { return raw }
    return String(raw.map { $0 == "\n" || $0 == "\r" || $0 == "\r\n" ? " " : $0 })
  }
}
