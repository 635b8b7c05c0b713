/// What a dialog made of a key.
public enum DialogOutcome: Sendable, Equatable {
  /// Yes. `Dialog.fieldText` holds what was typed into its field.
  case confirmed
  /// No: one step back.
  case declined
  /// The typed word is another one than asked for.
  case mistyped
  /// The text moved, or something was typed.
  case moved
  /// The key means nothing here.
  case ignored
}

/// A question before an act that others see or that cannot be undone. Enter alone never confirms, Esc is no.
public struct Dialog: Sendable, Equatable {
  /// How one says yes.
  public enum Confirmation: Sendable, Equatable {
    /// By a letter, which must not be the one that opened the dialog.
    case letter(Character)
    /// By typing a word or number and Enter: for what cannot be undone.
    case typing(String)
  }

  /// What stands in the frame.
  public let title: SafeText
  /// Object, recipient and effect of the act.
  public let lines: [SafeText]
  /// The line that says how to answer.
  public let answer: SafeText
  /// How one says yes.
  public let confirmation: Confirmation
  private let openedBy: Key?
  let fieldLabel: SafeText?
  private(set) var field = TextField(limit: 60)
  private(set) var isInField = false
  private(set) var top = 0

  /// Makes a dialog with the focus on its answer line.
  ///
  /// - Parameters:
  ///   - openedBy: the key that opened it, which never confirms.
  ///   - field: the label of a field that may be filled in, reached by Tab.
  public init(
    title: SafeText, lines: [SafeText], answer: SafeText, confirmation: Confirmation, openedBy: Key? = nil,
    field: SafeText? = nil
  ) {
    self.title = title
    self.lines = lines
    self.answer = answer
    self.confirmation = confirmation
    self.openedBy = openedBy
    if case .letter = confirmation { fieldLabel = field } else { fieldLabel = nil }
  }

  /// What was typed into the field, or as the word to confirm.
  public var fieldText: String { field.text }

  /// Answers a key.
  public mutating func update(_ key: Key) -> DialogOutcome {
    switch confirmation {
    case .letter(let letter): isInField ? updateField(key) : updateAnswer(key, letter: letter)
    case .typing(let word): updateTyping(key, word: word)
    }
  }

  private mutating func updateAnswer(_ key: Key, letter: Character) -> DialogOutcome {
    switch key {
    case .escape: return .declined
    case .character(let typed):
      let isYes = typed.lowercased() == letter.lowercased() && key != openedBy
      return isYes ? .confirmed : .ignored
    case .tab, .backTab:
      guard fieldLabel != nil else { return .ignored }
      isInField = true
      return .moved
    case .up, .down, .pageUp, .pageDown: return scroll(key)
    case .enter, .left, .right, .home, .end, .backspace, .delete, .insert, .function, .paste, .pasteTooLong,
      .resize, .hangUp:
      return .ignored
    }
  }

  private mutating func updateField(_ key: Key) -> DialogOutcome {
    if key == .escape {
      isInField = false
      return .moved
    }
    switch field.update(key) {
    case .changed, .moved: return .moved
    case .done, .next, .previous:
      isInField = false
      return .moved
    case .refused, .ignored: return .ignored
    }
  }

  private mutating func updateTyping(_ key: Key, word: String) -> DialogOutcome {
    switch key {
    case .escape: return .declined
    case .up, .down, .pageUp, .pageDown: return scroll(key)
    case .enter:
      if field.text.isEmpty { return .ignored }
      let typed = String(field.text.filter { !$0.isWhitespace }).uppercased()
      return typed == String(word.filter { !$0.isWhitespace }).uppercased() ? .confirmed : .mistyped
    case .tab, .backTab: return .ignored
    case .character, .left, .right, .home, .end, .backspace, .delete, .insert, .function, .paste,
      .pasteTooLong, .resize, .hangUp:
      return field.update(key) == .ignored ? .ignored : .moved
    }
  }

  private mutating func scroll(_ key: Key) -> DialogOutcome {
    top = max(0, top + (key == .up || key == .pageUp ? -1 : 1))
    return .moved
  }
}
