/// A key and what it does, as data: footer, help list, menu and manual all come from it.
public struct KeyBinding<Action: Sendable & Hashable>: Sendable, Equatable {
  /// The key.
  public let key: Key
  /// What the screen does on it.
  public let action: Action
  /// How the key is called: `Enter`, `n`, `F2`.
  public let keyName: SafeText
  /// What it does, in a word or two.
  public let label: SafeText
  /// What it does, in a sentence, for the help list; the label if nil.
  public let explanation: SafeText?
  /// Other words people look for in the menu.
  public let synonyms: [SafeText]
  /// Why it cannot be used now; nil if it can.
  public let disabledBecause: SafeText?
  /// Where it stands in the footer.
  public let footer: FooterPlace

  /// The claim of a binding to one of the eight places in the footer.
  public enum FooterPlace: Sendable, Equatable {
    /// Always named: help and menu.
    case always
    /// Named while there is room.
    case ifRoom
    /// Only in the help list and the menu.
    case never
  }

  /// Makes a binding.
  public init(
    _ key: Key, _ action: Action, keyName: SafeText, label: SafeText, explanation: SafeText? = nil,
    synonyms: [SafeText] = [], disabledBecause: SafeText? = nil, footer: FooterPlace = .ifRoom
  ) {
    self.key = key
    self.action = action
    self.keyName = keyName
    self.label = label
    self.explanation = explanation
    self.synonyms = synonyms
    self.disabledBecause = disabledBecause
    self.footer = footer
  }
}
