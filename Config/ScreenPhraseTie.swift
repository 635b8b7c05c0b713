/// Incidents that are one, or belong together, on the screen.
public enum ScreenPhraseTie: String, Wording, CaseIterable {
  case title, state, none, first, second, place, apart, sameDays, days, record, tie, tied, untie
  case untied, caseLink, caseUnlink, caseLinked, caseUnlinked

  /// The phrase in one language.
  public func template(in language: Language) -> String {
    switch language {
    case .german: words.0
    case .english: words.1
    }
  }

  private var words: (String, String) {
    switch self {
    case .title: ("Wahrscheinlich derselbe Vorfall", "Probably the same incident")
    case .state:
      (
        "Nachzufragen: {count}. Fragen Sie beide Stellen; im Menü (m) verbinden oder trennen.",
        "To ask about: {count}. Ask both bodies; tie or take apart in the menu (m)."
      )
    case .none:
      (
        "Kein Vorfall zweier Stellen sieht aus wie derselbe.",
        "No incidents of two bodies look like one."
      )
    case .first: ("Vorfall", "Incident")
    case .second: ("und Vorfall", "and incident")
    case .place: ("Ort", "Place")
    case .apart: ("Abstand", "Apart")
    case .sameDays: ("gleiche Tage", "same days")
    case .days: ("Tage: {days}", "days: {days}")
    case .record: ("{number}: {body}, {day}", "{number}: {body}, {day}")
    case .tie: ("Vorfälle verbinden", "Tie incidents")
    case .tied: ("Verbunden.", "Tied.")
    case .untie: ("Vorfälle trennen", "Take incidents apart")
    case .untied:
      (
        "Eingetragen: Es sind zwei Vorfälle, jeder zählt.",
        "Entered: they are two incidents, each counts."
      )
    case .caseLink: ("Fall {number} > Vorfall dazunehmen", "Case {number} > Add an incident")
    case .caseUnlink: ("Fall {number} > Vorfall herausnehmen", "Case {number} > Take an incident out")
    case .caseLinked:
      (
        "Der Fall handelt jetzt auch von diesem Vorfall.",
        "The case is now about this incident too."
      )
    case .caseUnlinked:
      (
        "Der Fall handelt nicht mehr von diesem Vorfall.",
        "The case is no longer about this incident."
      )
    }
  }
}
