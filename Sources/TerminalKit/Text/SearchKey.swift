/// A text reduced to what people type when they look for it: no case, no accents, and `ae`, `ä` and `a` alike.
public struct SearchKey: Sendable, Equatable {
  /// The words, reduced.
  public let words: [String]
  /// The words joined by one blank.
  public let text: String

  /// Reduces a text.
  public init(_ raw: String) {
    var reduced = ""
    for character in raw.lowercased() {
      if character.isLetter || character.isNumber {
        for scalar in character.unicodeScalars where !scalar.properties.isDiacritic {
          reduced += Self.base(scalar)
        }
      } else {
        reduced += " "
      }
    }
    words = reduced.split(separator: " ").map { Self.withoutUmlautSpelling(String($0)) }
    text = words.joined(separator: " ")
  }

  /// True if each word of `typed` begins a word of this text; nothing typed matches everything.
  public func matches(_ typed: SearchKey) -> Bool {
    typed.words.allSatisfy { wanted in words.contains { $0.hasPrefix(wanted) } }
  }

  /// Letters to add, remove, change or exchange until the texts are equal.
  func distance(to other: SearchKey) -> Int {
    let left = Array(text.unicodeScalars)
    let right = Array(other.text.unicodeScalars)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  /// `mueller` and `muller`, `strasse` and `straße` become the same.
  private static func withoutUmlautSpelling(_ word: String) -> String {
    var result = ""
    for character in word {
      let follows = result.last.map { "aou".contains($0) && character == "e" } ?? false
      let doubles = result.last == "s" && character == "s"
      if !follows && !doubles { result.append(character) }
    }
    return result
  }

  private static let bases: [(String, String)] = [
    ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉŋ", "n"), ("òóôõöøōŏő", "o"),
    ("ŕŗř", "r"), ("śŝşšșß", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"),
    ("źżž", "z"), ("æ", "a"), ("œ", "o"),
  ]

  private static func base(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    for (letters, base) in bases where letters.unicodeScalars.contains(scalar) { return base }
    return String(scalar)
  }
}
