/// Posts, deputies and absences on the screen.
public enum ScreenPhrasePosts: String, Wording, CaseIterable {
  case title, state, none, answersNow, nobody, away, absence, absenceState, saved, back

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Posten und Vertretung", "Posts and deputies")
    case .state: ("{count} Posten, {vacant} unbesetzt", "{count} posts, {vacant} vacant")
    case .none: ("Noch ist kein Posten eingetragen.", "No post has been entered yet.")
    case .answersNow: ("Heute antwortet: {member}, {body}", "Answering today: {member}, {body}")
    case .nobody: ("niemand", "nobody")
    case .away:
      ("Sie sind abwesend eingetragen: {from} bis {until}.", "You are entered as away: {from} to {until}.")
    case .absence: ("Abwesenheit", "Absence")
    case .absenceState:
      (
        "Kein Grund: Warum Sie fehlen, geht niemanden etwas an.",
        "No reason: why you are away is nobody's business."
      )
    case .saved:
      (
        "Eingetragen. Ihre Aufgaben gehen in diesen Tagen an die Vertretung.",
        "Entered. On these days your tasks go to your deputy."
      )
    case .back: ("Eingetragen: Sie sind wieder da.", "Entered: you are back.")
    }
  }
}
