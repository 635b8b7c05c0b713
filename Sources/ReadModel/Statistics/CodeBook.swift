/// Gives each code word a small number, so that columns hold numbers and counting is adding into an array.
///
/// Number 0 stands for "not stated". At most 65,536 words; what comes later counts as not stated.
public struct CodeBook: Sendable {
  /// The words by their number; the first is empty.
  public private(set) var words: [String] = [""]
  private var numbers: [String: UInt16] = ["": 0]

  /// A book with nothing but "not stated".
  public init() {}

  /// The number of a word, a new one if it is not known yet.
  public mutating func number(of word: String?) -> UInt16 {
    guard let word else { return 0 }
    if let known = numbers[word] { return known }
    guard words.count <= Int(UInt16.max) else { return 0 }
    let number = UInt16(words.count)
    words.append(word)
    numbers[word] = number
    return number
  }
}
