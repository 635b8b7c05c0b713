/// The half-yearly figures on the screen.
public enum ScreenPhraseFigures: String, Wording, CaseIterable {
  case state, nothing, nothingMore, meeting

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .state:
      (
        "Blatt {sheet} von {count}: {table}     {standing}",
        "Sheet {sheet} of {count}: {table}     {standing}"
      )
    case .nothing:
      ("Für diesen Zeitraum ist noch nichts freigegeben.", "Nothing has been released for this period yet.")
    case .nothingMore:
      (
        "Zahlen erscheinen hier, sobald eine Übersicht freigegeben ist.",
        "Figures appear here once a summary has been released."
      )
    case .meeting:
      (
        "Hier stehen nur Summen, keine Fälle. Links und rechts wechseln den Zeitraum.",
        "Only totals are shown here, no cases. Left and right change the period."
      )
    }
  }
}
