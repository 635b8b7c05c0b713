/// A field answered by one letter: yes, no, and what else the caller allows (such as "later").
public struct YesNoField: Sendable, Equatable {
  /// One answer: the letter that gives it and the word that is shown.
  public struct Answer: Sendable, Equatable {
    /// The letter, in lower case.
    public let letter: Character
    /// The word.
    public let word: SafeText

    /// Makes an answer.
    public init(_ letter: Character, _ word: SafeText) {
      self.letter = letter
      self.word = word
    }
  }

  /// All answers; the first is yes, the second is no.
  public let answers: [Answer]
  /// The index of the answer given, nil while there is none.
  public private(set) var selection: Int?

  /// A field without an answer, or with one.
  public init(yes: Answer, no: Answer, others: [Answer] = [], selection: Int? = nil) {
    answers = [yes, no] + others
    select(selection)
  }

  /// True for yes, false for no, nil for no answer or another one.
  public var value: Bool? {
    switch selection {
    case 0: true
    case 1: false
    default: nil
    }
  }

  /// Gives an answer by its index; nil or an index outside the list empties the field.
  public mutating func select(_ index: Int?) {
    selection = index.flatMap { answers.indices.contains($0) ? $0 : nil }
  }

  /// Answers a key: a letter gives its answer, Backspace empties the field, a blank or an arrow steps on.
  public mutating func update(_ key: Key) -> FieldOutcome {
    switch key {
    case .character(" "), .right: return step(1)
    case .left: return step(-1)
    case .character(let character):
      let letter = character.lowercased()
      guard let index = answers.firstIndex(where: { String($0.letter) == letter }) else {
        return .refused(nearest: nil)
      }
      selection = index
      return .changed
    case .backspace, .delete:
      let hadValue = selection != nil
      selection = nil
      return hadValue ? .changed : .moved
    case .enter: return .done
    case .tab, .down: return .next
    case .backTab, .up: return .previous
    case .home, .end: return .moved
    case .escape, .paste, .pageUp, .pageDown, .insert, .function, .pasteTooLong, .resize, .hangUp:
      return .ignored
    }
  }

  /// Draws the answer's word; the cursor stays at its beginning.
  @discardableResult public func draw(
    into grid: inout Grid, row: Int, column: Int, width: Int, style: Style = .underline
  ) -> Position {
    let word = selection.map { answers[$0].word } ?? .empty
    grid.put(word, row: row, column: column, width: width, style: style)
    return Position(row: row, column: column)
  }

  private mutating func step(_ step: Int) -> FieldOutcome {
    let next = selection.map { $0 + step } ?? (step > 0 ? 0 : answers.count - 1)
    selection = (next + answers.count) % answers.count
    return .changed
  }
}
