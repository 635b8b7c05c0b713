/// A column with one code a row.
public struct SingleCodeColumn: Sendable {
  /// The code's number in `book`, one a row.
  public private(set) var numbers: [UInt16] = []
  /// The words behind the numbers.
  public private(set) var book = CodeBook()

  /// An empty column.
  public init() {}

  mutating func append(_ word: String?) { numbers.append(book.number(of: word)) }

  /// The word of a row; nil where nothing is stated.
  public func word(at row: Int) -> String? {
    numbers[row] == 0 ? nil : book.words[Int(numbers[row])]
  }
}

/// A column with any number of codes a row, each at most once.
public struct MultipleCodeColumn: Sendable {
  /// Where each row's codes begin in `numbers`; one more than there are rows.
  public private(set) var starts: [Int32] = [0]
  /// The codes' numbers in `book`, row after row.
  public private(set) var numbers: [UInt16] = []
  /// The words behind the numbers.
  public private(set) var book = CodeBook()

  /// An empty column.
  public init() {}

  /// Adds a row; gives the numbers it got.
  mutating func append(_ words: some Sequence<String>) -> ArraySlice<UInt16> {
    let start = numbers.count
    for word in words {
      let number = book.number(of: word)
      if !numbers[start...].contains(number) { numbers.append(number) }
    }
    starts.append(Int32(numbers.count))
    return numbers[start...]
  }
}

/// A column of numbers of persons by code: any number of codes a row, each with its persons.
public struct PersonColumn: Sendable {
  /// Where each row's entries begin; one more than there are rows.
  public private(set) var starts: [Int32] = [0]
  /// The codes' numbers in `book`, row after row.
  public private(set) var numbers: [UInt16] = []
  /// How many persons, one an entry of `numbers`.
  public private(set) var persons: [Int32] = []
  /// The words behind the numbers.
  public private(set) var book = CodeBook()

  /// An empty column.
  public init() {}

  mutating func append(_ entries: some Sequence<(String, Int)>) {
    for (word, count) in entries {
      numbers.append(book.number(of: word))
      persons.append(Int32(clamping: max(0, count)))
    }
    starts.append(Int32(numbers.count))
  }
}
