/// Abstract questions on the screen.
public enum ScreenPhraseEnquiry: String, Wording, CaseIterable {
  case title, state, none, line, waits, answered

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Abstrakte Fragen an die Polizei", "Abstract questions to the police")
    case .state: ("{count} Fragen, {open} ohne Antwort", "{count} questions, {open} without an answer")
    case .none: ("Es gibt noch keine Frage. m stellt eine.", "There is no question yet. m asks one.")
    case .line: ("{number}  {day}  {matter}  ({body})", "{number}  {day}  {matter}  ({body})")
    case .waits: ("Noch keine Antwort.", "No answer yet.")
    case .answered: ("Antwort vom {day}:", "Answer of {day}:")
    }
  }
}
