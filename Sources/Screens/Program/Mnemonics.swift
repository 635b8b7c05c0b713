import Config
import TerminalKit

/// Which letter stands for which action: one table per language, for footer, help, menu and the keys themselves.
///
/// The letters are fixed here and not derived from wording, so that a changed word never moves a key.
enum Mnemonics {
  /// German letters. `j` is missing: it is the yes of answer lines.
  static let german: [(Character, ScreenAction)] = [
    ("a", .figures), ("b", .edit), ("d", .assign), ("e", .accept), ("f", .filter), ("g", .consent),
    ("h", .help),
    ("i", .inbox), ("k", .report), ("l", .decline), ("m", .menu), ("n", .new), ("o", .note), ("p", .answers),
    ("q", .quit), ("r", .reload), ("s", .search), ("t", .appointment), ("u", .undo), ("v", .reveal),
    ("w", .refer), ("x", .export), ("z", .close),
  ]

  /// English letters. `y` is missing: it is the yes of answer lines.
  static let english: [(Character, ScreenAction)] = [
    ("a", .accept), ("b", .report), ("c", .close), ("d", .decline), ("e", .edit), ("f", .filter),
    ("g", .consent),
    ("h", .help), ("i", .inbox), ("k", .figures), ("l", .reload), ("m", .menu), ("n", .new), ("o", .note),
    ("p", .answers), ("q", .quit), ("r", .refer), ("s", .search), ("t", .appointment), ("u", .undo),
    ("v", .reveal), ("w", .assign), ("x", .export),
  ]

  /// Keys that do the same as a letter, on every screen: what people know from other programs.
  static let aliases: [(Key, ScreenAction)] = [
    (.character("/"), .search), (.character("?"), .help), (.character(":"), .menu), (.function(1), .help),
    (.function(5), .reload), (.function(9), .menu),
  ]

  /// The letters of a language.
  static func table(_ language: Language) -> [(Character, ScreenAction)] {
    switch language {
    case .german: german
    case .english: english
    }
  }

  /// The letter of an action; nil if it is reached through the menu or by another key.
  static func letter(of action: ScreenAction, _ language: Language) -> Character? {
    table(language).first { $0.1 == action }?.0
  }

  /// The letter that says yes.
  static func yes(_ language: Language) -> Character {
    switch language {
    case .german: "j"
    case .english: "y"
    }
  }

  /// The action that a key names on every screen, if it names one.
  static func action(of key: Key, _ language: Language) -> ScreenAction? {
    if let alias = aliases.first(where: { $0.0 == key }) { return alias.1 }
    guard case .character(let typed) = key else { return nil }
    return table(language).first { String($0.0) == typed.lowercased() }?.1
  }
}
