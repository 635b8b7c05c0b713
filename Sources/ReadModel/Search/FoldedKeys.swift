/// The searchable texts of a list's rows, folded once and kept in one buffer, so that each typed letter is answered
/// by one pass over bytes.
public struct FoldedKeys: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// No rows yet.
  public init() {}

  /// How many rows there are.
  public var count: Int { ends.count }

  /// Adds the next row with the texts by which it is found; a number is found without its dashes too.
  public mutating func append(number: String? = nil, _ texts: [String]) {
    if let number { add(number: number) }
    for text in texts { add(text) }
    ends.append(bytes.count)
  }

  private mutating func add(_ text: String) {
    let start = bytes.count
    FoldedText.append(text, to: &bytes)
    let folded = start..<bytes.count
    bytes.append(Self.boundary)
    guard FoldedText.hasDigraph(bytes[folded]) else { return }
    bytes += FoldedText.collapse(bytes[folded])
    bytes.append(Self.boundary)
  }

  private mutating func add(number: String) {
    let start = bytes.count
    FoldedText.append(number, to: &bytes)
    let folded = start..<bytes.count
    bytes.append(Self.boundary)
    for place in folded where bytes[place] != 0x2D { bytes.append(bytes[place]) }
    bytes.append(Self.boundary)
  }

  /// Positions of the rows that hold every word of the text, in their order; all rows for an empty text.
  public func positions(matching text: String) -> [Int] {
    let words = text.split(whereSeparator: \.isWhitespace).map { FoldedText($0) }
    guard let first = words.first else { return Array(0..<count) }
    var found = scan(first)
    for word in words.dropFirst() { found = found.filter { row($0, holds: word) } }
    return found
  }

  private func scan(_ word: FoldedText) -> [Int] {
    (0..<count).filter { row($0, holds: word) }
  }

  private func row(_ position: Int, holds word: FoldedText) -> Bool {
    let start = position == 0 ? 0 : ends[position - 1]
    let end = ends[position]
    return bytes.withUnsafeBufferPointer { all in
      Self.holds(all, start, end, word.plain)
        || (word.collapsed != word.plain && Self.holds(all, start, end, word.collapsed))
    }
  }

  private static func holds(
    _ all: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ needle: [UInt8]
  ) -> Bool {
    guard let first = needle.first, end - start >= needle.count else { return needle.isEmpty }
    return needle.withUnsafeBufferPointer { needle in
      var place = start
      let last = end - needle.count
      while place <= last {
        if all[place] == first {
          var length = 1
          while length < needle.count, all[place + length] == needle[length] { length += 1 }
          if length == needle.count { return true }
        }
        place += 1
      }
      return false
    }
  }

  /// Separates texts; no folded word holds it, because words end at white space.
  private static let boundary: UInt8 = 0x0A
}
