/// What is due, on the screen.
public enum ScreenPhraseDue: String, Wording, CaseIterable {
  case title, state, none, columnDay, columnWhat, columnNumber, columnRule

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Fristen und Termine", "What is due")
    case .state: ("{count} fällig, davon {overdue} vorbei", "{count} due, {overdue} of them passed")
    case .none: ("Nichts ist fällig.", "Nothing is due.")
    case .columnDay: ("Bis", "By")
    case .columnWhat: ("Was", "What")
    case .columnNumber: ("Nummer", "Number")
    case .columnRule: ("Regel", "Rule")
    }
  }
}
